package org.hyzmat.host.data.guard;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * Stands between a module and its database: writes the conditions that statements ask for, and lets no statement past
 * that names personal records without one. It protects from mistakes; code that wants to get past it can, since it
 * runs in the same process.
 */
public final class StatementGuard {

    private final GuardedTables tables;
    private final Remembered<Boolean> allowed;

    /**
     * A guard for one module.
     *
     * @param tables what its statements may name
     */
    public StatementGuard(GuardedTables tables) {
        this.tables = tables;
        this.allowed = new Remembered<>(tables::state);
    }

    /**
     * A Jdbi whose every statement is checked, however it reaches the connection.
     *
     * @param connections where it gets its connections
     * @return with the templates that know {@code <visible:…>}
     */
    public Jdbi jdbi(ConnectionSource connections) {
        ConnectionFactory guarded = () -> GuardedJdbc.connection(connections.connect(), this);
        Jdbi jdbi = Jdbi.create(guarded);
        // a condition uses those of the four lists that its table has columns for
        jdbi.getConfig(SqlStatements.class)
                .setTemplateEngine(new VisibleTemplates(tables))
                .setUnusedBindingAllowed(true);
        return jdbi;
    }

    /** Refuses a statement by throwing. */
    void check(String sql) {
        allowed.get(sql, text -> {
            StatementCheck.run(text, tables);
            return true;
        });
    }

    /** Where connections come from. */
    @FunctionalInterface
    public interface ConnectionSource {

        /**
         * One connection, to be closed by who asked.
         *
         * @return an open connection
         * @throws SQLException if there is none
         */
        Connection connect() throws SQLException;
    }
}
