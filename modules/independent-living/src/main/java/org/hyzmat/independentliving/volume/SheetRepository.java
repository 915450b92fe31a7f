package org.hyzmat.independentliving.volume;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The SQL of the sheet of a month. */
final class SheetRepository {

    private final Jdbi jdbi;

    SheetRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The visits to somebody that were planned in a month or count in it, in their order; no cancelled ones. */
    List<SheetVisit> visits(Visible visible, UUID user, YearMonth month) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select v.id, v.planned_on, v.starts_at, v.minutes,
                            coalesce(v.worker_id, uuid '00000000-0000-0000-0000-000000000000') as worker_id,
                            v.planned_tasks, v.planned_cost, v.state, v.missed_reason,
                            v.done_minutes, v.done_tasks, v.done_cost, v.counted_on
                        from visit v
                        where v.service_user_id = :user and v.state <> 'CANCELLED' and <visible:v>
                            and (v.planned_on between :from and :to
                                or v.counted_on = :from and v.state in ('DONE', 'PARTLY', 'MISSED'))
                        order by v.planned_on, v.starts_at, v.id
                        """))
                .bind("user", user)
                .bind("from", month.atDay(1))
                .bind("to", month.atEndOfMonth())
                .map(ConstructorMapper.of(SheetVisit.class))
                .list());
    }
}
