package org.hyzmat.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.Query;

/**
 * Reads the rows of a statement that has very many of them: what a mapper does for each is left out, and they are
 * fetched some at a time.
 *
 * @since 1.2
 */
public final class Rows {

    private static final int FETCHED = 2_000;

    private Rows() {}

    /** Takes something from a row. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Is given each row once, in their order.
         *
         * @param row is moved on by whoever reads
         * @throws SQLException if the row has no such column
         */
        void take(ResultSet row) throws SQLException;
    }

    /**
     * Reads all rows.
     *
     * @param query with everything bound
     * @param taker of each row
     */
    public static void each(Query query, Taker taker) {
        query.setFetchSize(FETCHED).scanResultSet((opened, context) -> {
            ResultSet row = opened.get();
            while (row.next()) {
                taker.take(row);
            }
            return row;
        });
    }
}
