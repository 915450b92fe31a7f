package org.hyzmat.host.data;

import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.Jdbi;

/** The database as one running version of a module sees it; closed together with that version. */
public final class ModuleDatabase implements AutoCloseable {

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    ModuleDatabase(HikariDataSource pool, Jdbi jdbi) {
        this.pool = pool;
        this.jdbi = jdbi;
    }

    /**
     * The module's own Jdbi: unqualified names are those of its schema, rows are all it may change.
     *
     * @return the same at each call
     */
    public Jdbi jdbi() {
        return jdbi;
    }

    /** Closes every connection, also those in use; a second call does nothing. */
    @Override
    public void close() {
        pool.close();
    }
}
