package org.hyzmat.independentliving.volume;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.month.ClosedMonth;
import org.hyzmat.independentliving.month.ClosedMonths;
import org.hyzmat.independentliving.month.MonthLock;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Jdbi;

/** All SQL that closes months and opens them again. */
final class MonthRepository {

    private final Jdbi jdbi;

    MonthRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who closed a month of an agency and when, if anybody did. */
    Optional<ClosedMonth> find(UUID agency, YearMonth month) {
        return jdbi.withHandle(handle -> ClosedMonths.of(handle, agency)).find(month);
    }

    /**
     * Closes a month of the actor's agency, once those are done who write what counts in it; nothing happens when it is
     * closed already.
     */
    void close(Stamp stamp, UUID id, YearMonth month) {
        UUID agency = stamp.actor().agency();
        MonthLock.prepare(jdbi, agency);
        Once.create(jdbi, handle -> {
            MonthLock.hold(handle, agency);
            handle.createUpdate("""
                            insert into closed_month (id, agency_id, created_at, created_by, month_on)
                            values (:id, :agency, :at, :by, :month)
                            """)
                    .bind("id", id)
                    .bind("agency", agency)
                    .bind("at", stamp.at())
                    .bind("by", stamp.actor().person())
                    .bind("month", month.atDay(1))
                    .execute();
        });
    }

    /**
     * Opens a month again. Visits of it that were recorded late count in it once more, unless the month in which they
     * count is closed by now.
     *
     * @return how many visits that are
     */
    int reopen(Actor actor, YearMonth month) {
        return jdbi.inTransaction(handle -> {
            handle.createUpdate("delete from closed_month where agency_id = :agency and month_on = :month")
                    .bind("agency", actor.agency())
                    .bind("month", month.atDay(1))
                    .execute();
            return actor.visible()
                    .on(handle.createUpdate("""
                            update visit v
                            set counted_on = :month
                            where v.agency_id = :agency and v.planned_on between :month and :end
                                and v.counted_on > :month and <visible:v>
                                and v.counted_on not in (
                                    select c.month_on from closed_month c where c.agency_id = :agency)
                            """))
                    .bind("agency", actor.agency())
                    .bind("month", month.atDay(1))
                    .bind("end", month.atEndOfMonth())
                    .execute();
        });
    }
}
