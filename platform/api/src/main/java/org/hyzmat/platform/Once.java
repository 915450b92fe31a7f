package org.hyzmat.platform;

import java.sql.SQLException;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Creates a record whose id came with the form, so that a form sent twice creates once.
 *
 * @since 1.0
 */
public final class Once {

    private static final String UNIQUE_VIOLATION = "23505";

    private Once() {}

    /**
     * Runs inserts in one transaction and takes a key that is already there for a form sent twice. Any other unique
     * rule must be checked before.
     *
     * @param <X> what else the inserts may throw
     * @param jdbi the module's own
     * @param inserts inserts with the id that the form carries
     * @return false if the record was there already; nothing is changed then
     * @throws X whatever else goes wrong
     */
    public static <X extends Exception> boolean create(Jdbi jdbi, HandleConsumer<X> inserts) throws X {
        try {
            jdbi.useTransaction(inserts);
            return true;
        } catch (UnableToExecuteStatementException refused) {
            if (refused.getCause() instanceof SQLException cause && UNIQUE_VIOLATION.equals(cause.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }
}
