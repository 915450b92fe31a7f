package org.hyzmat.host.data;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Makes pools that hold nothing until asked and recover when the database returns. */
final class Pools implements AutoCloseable {

    private static final long CONNECTION_TIMEOUT = TimeUnit.SECONDS.toMillis(5);
    private static final long VALIDATION_TIMEOUT = TimeUnit.SECONDS.toMillis(2);
    private static final long IDLE_TIMEOUT = TimeUnit.MINUTES.toMillis(1);

    private static final int HOST_CONNECTIONS = 6;

    /** Longer than any page is waited for; a statement that goes on holds a connection that others need. */
    private static final int STATEMENT_SECONDS = 60;

    private final Engine engine;
    private final int connectionsPerModule;
    private final ScheduledThreadPoolExecutor housekeeping;
    private final HikariDataSource host;

    Pools(Engine engine, int connectionsPerModule) {
        this.engine = engine;
        this.connectionsPerModule = connectionsPerModule;
        this.housekeeping = new ScheduledThreadPoolExecutor(1, threads("database-housekeeping"));
        this.housekeeping.setRemoveOnCancelPolicy(true);
        this.host = open(engine.host(), HOST_CONNECTIONS);
    }

    /** The host's own; closed with this. */
    DataSource host() {
        return host;
    }

    /** A pool for one running version of a module; closed with that version. */
    HikariDataSource ofModule(Login login) {
        return open(login, connectionsPerModule);
    }

    private HikariDataSource open(Login login, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(login.name());
        pool.setJdbcUrl(engine.url(login));
        pool.setUsername(login.name());
        pool.setPassword(login.password());
        pool.setConnectionInitSql(engine.limit(STATEMENT_SECONDS));
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(IDLE_TIMEOUT);
        pool.setConnectionTimeout(CONNECTION_TIMEOUT);
        pool.setValidationTimeout(VALIDATION_TIMEOUT);
        pool.setInitializationFailTimeout(-1);
        pool.setExceptionOverride(new BrokenConnections());
        pool.setScheduledExecutor(housekeeping);
        pool.setThreadFactory(threads(login.name()));
        return pool;
    }

    /** Threads that remember neither the module that first asked nor keep the process alive. */
    private static ThreadFactory threads(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.setContextClassLoader(Pools.class.getClassLoader());
            return thread;
        };
    }

    @Override
    public void close() {
        host.close();
        housekeeping.shutdownNow();
    }
}
