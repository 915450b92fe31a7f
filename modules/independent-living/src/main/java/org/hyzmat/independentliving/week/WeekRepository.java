package org.hyzmat.independentliving.week;

import java.util.List;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The SQL that reads the visits of some days: one statement, however many there are. */
final class WeekRepository {

    private static final String RANK =
            "max(case k.qualification when 'NURSING' then 2 when 'CARE' then 1 else 0 end) as needed";
    private static final String VISITS = """
            select v.id, v.version, v.service_user_id, coalesce(l.label, '') as name, v.planned_on, v.starts_at,
                v.minutes,
                coalesce(v.worker_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as worker_id, v.state,
                coalesce(o.needed, n.needed, 0) as needed
            from visit v
            join service_user u on u.id = v.service_user_id and <visible:u>
            left join people.person_label l on l.person_id = u.person_id and <visible:l>
            left join (
                select t.slot_id, %s
                from slot_task t
                join task_kind k on k.id = t.task_kind_id
                where <visible:t>
                group by t.slot_id) n on n.slot_id = v.slot_id
            left join (
                select w.visit_id, %s
                from visit_task w
                join task_kind k on k.id = w.task_kind_id
                join visit x on x.id = w.visit_id and <visible:x>
                where x.planned_on >= :from and x.planned_on <= :to and x.slot_id is null and <visible:w>
                group by w.visit_id) o on o.visit_id = v.id
            where v.planned_on >= :from and v.planned_on <= :to and <visible:v>
            order by v.planned_on, v.starts_at, v.id
            """.formatted(RANK, RANK);

    private final Jdbi jdbi;

    WeekRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All visits, in their order. */
    List<WeekVisit> visits(Visible visible, Span days) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(VISITS))
                .bind("from", days.fromOn())
                .bind("to", days.toOn())
                .map(ConstructorMapper.of(WeekVisit.class))
                .list());
    }
}
