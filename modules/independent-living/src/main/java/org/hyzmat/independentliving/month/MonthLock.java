package org.hyzmat.independentliving.month;

import java.util.UUID;
import org.hyzmat.platform.Once;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * All SQL that lets whoever closes a month of an agency and whoever writes what counts in one go one after the other.
 * It is held last, after the rows that are changed, so that nobody waits for somebody who waits for them.
 */
public final class MonthLock {

    private MonthLock() {}

    /** Sees to it that there is something to hold; called before the transaction in which it is held. */
    public static void prepare(Jdbi jdbi, UUID agency) {
        if (!jdbi.withHandle(handle -> isThere(handle, agency, ""))) {
            Once.create(
                    jdbi,
                    handle -> handle.createUpdate("insert into month_lock (agency_id) values (:agency)")
                            .bind("agency", agency)
                            .execute());
        }
    }

    /**
     * Waits until nobody else closes a month of an agency or writes what counts in one, and keeps them waiting until
     * the transaction ends.
     *
     * @return the months that are closed, none of which is closed in between
     */
    public static ClosedMonths hold(Handle handle, UUID agency) {
        if (!isThere(handle, agency, " for update")) {
            throw new IllegalStateException("Nobody prepared the lock on the months of agency " + agency + ".");
        }
        return ClosedMonths.of(handle, agency);
    }

    private static boolean isThere(Handle handle, UUID agency, String end) {
        return handle.createQuery("select l.agency_id from month_lock l where l.agency_id = :agency" + end)
                .bind("agency", agency)
                .mapTo(UUID.class)
                .findOne()
                .isPresent();
    }
}
