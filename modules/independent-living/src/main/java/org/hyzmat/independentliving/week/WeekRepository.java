package org.hyzmat.independentliving.week;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.independentliving.visit.VisitState;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * The SQL that reads the visits of some days, however many there are: one statement for the visits, one for the names,
 * two for what the tasks need. Joined in one they take a database without statistics ten times as long.
 */
final class WeekRepository {

    private static final String RANK =
            "max(case k.qualification when 'NURSING' then 2 when 'CARE' then 1 else 0 end) as needed";

    private final Jdbi jdbi;

    WeekRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A visit without name and tasks. */
    record Row(
            UUID id,
            int version,
            UUID serviceUserId,
            UUID slotId,
            LocalDate plannedOn,
            LocalTime startsAt,
            int minutes,
            UUID workerId,
            VisitState state) {}

    /** What somebody is called. */
    record Name(UUID id, String label) {}

    /** What the tasks of a visit, or of a weekly visit of a plan, need. */
    record Rank(UUID id, int needed) {}

    /** All visits, in their order. */
    List<WeekVisit> visits(Visible visible, Span days) {
        return jdbi.withHandle(handle -> {
            Map<UUID, String> names = names(handle, visible);
            Map<UUID, Integer> bySlot = bySlot(handle, visible);
            Map<UUID, Integer> byVisit = byVisit(handle, visible, days);
            return rows(handle, visible, days).stream()
                    .map(row -> new WeekVisit(
                            row.id(),
                            row.version(),
                            row.serviceUserId(),
                            names.getOrDefault(row.serviceUserId(), ""),
                            row.plannedOn(),
                            row.startsAt(),
                            row.minutes(),
                            row.workerId(),
                            row.state(),
                            byVisit.getOrDefault(row.id(), bySlot.getOrDefault(row.slotId(), 0))))
                    .toList();
        });
    }

    private static List<Row> rows(Handle handle, Visible visible, Span days) {
        return visible.on(handle.createQuery("""
                        select v.id, v.version, v.service_user_id,
                            coalesce(v.slot_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as slot_id,
                            v.planned_on, v.starts_at, v.minutes,
                            coalesce(v.worker_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as worker_id,
                            v.state
                        from visit v
                        where v.planned_on >= :from and v.planned_on <= :to and <visible:v>
                        order by v.planned_on, v.starts_at, v.id
                        """))
                .bind("from", days.fromOn())
                .bind("to", days.toOn())
                .map(ConstructorMapper.of(Row.class))
                .list();
    }

    private static Map<UUID, String> names(Handle handle, Visible visible) {
        return visible.on(handle.createQuery("""
                        select u.id, l.label
                        from service_user u
                        join people.person_label l on l.person_id = u.person_id and <visible:l>
                        where <visible:u>
                        """))
                .map(ConstructorMapper.of(Name.class))
                .collect(Collectors.toMap(Name::id, Name::label));
    }

    private static Map<UUID, Integer> bySlot(Handle handle, Visible visible) {
        return visible.on(handle.createQuery("""
                        select t.slot_id as id, %s
                        from slot_task t
                        join task_kind k on k.id = t.task_kind_id
                        where <visible:t>
                        group by t.slot_id
                        """.formatted(RANK)))
                .map(ConstructorMapper.of(Rank.class))
                .collect(Collectors.toMap(Rank::id, Rank::needed));
    }

    /** Of visits that no plan asked for. */
    private static Map<UUID, Integer> byVisit(Handle handle, Visible visible, Span days) {
        return visible.on(handle.createQuery("""
                        select t.visit_id as id, %s
                        from visit_task t
                        join task_kind k on k.id = t.task_kind_id
                        join visit v on v.id = t.visit_id and <visible:v>
                        where v.planned_on >= :from and v.planned_on <= :to and v.slot_id is null and <visible:t>
                        group by t.visit_id
                        """.formatted(RANK)))
                .bind("from", days.fromOn())
                .bind("to", days.toOn())
                .map(ConstructorMapper.of(Rank.class))
                .collect(Collectors.toMap(Rank::id, Rank::needed));
    }
}
