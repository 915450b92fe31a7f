package org.hyzmat.host.data;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.hyzmat.host.data.guard.StatementGuard;
import org.hyzmat.host.data.migration.MigrationException;
import org.hyzmat.host.data.sql.SqlProblem;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One closed schema for each module, brought to what a version of the module needs. */
public final class ModuleSchemas {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleSchemas.class);
    private static final int TRIES = 5;

    private final Engine engine;
    private final Pools pools;
    private final Installation installation;
    private final int connectionsPerModule;
    private final ViewCatalog catalog = new ViewCatalog();

    ModuleSchemas(Engine engine, Pools pools, Installation installation, int connectionsPerModule) {
        this.engine = engine;
        this.pools = pools;
        this.installation = installation;
        this.connectionsPerModule = connectionsPerModule;
    }

    /** Learns what was published before this start: views stay while their module is off. */
    void load(Jdbi platform) {
        catalog.load(platform);
    }

    /**
     * Makes schema and logins, runs pending migrations, renews published views and rights. Where nothing changed
     * since the last time, only the password of the login is set again. A change that fails leaves the schema as it
     * was; on the embedded database that takes back what others wrote meanwhile, so that the caller keeps writers of
     * a running version waiting.
     *
     * @param data what the version declares
     * @throws MigrationException if a migration or a published view fails, or other work holds the tables for long
     * @throws DatabaseUnavailableException if the database is gone
     */
    public synchronized void prepare(ModuleData data) {
        ModuleLogins logins = logins(data.module());
        try (Connection host = engine.connect(engine.host())) {
            engine.keepOthersOut(host);
            engine.ensureLogin(host, logins.runtime());
            AppliedHashes applied = new AppliedHashes(host);
            if (!applied.isRecorded(data.module(), data.fingerprint())) {
                engine.ensureLogin(host, logins.owner());
                engine.ensureSchema(host, logins);
                migrate(host, data, logins);
                applied.record(data.module(), data.fingerprint());
                catalog.replace(data);
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    "The schema of module " + data.module() + " cannot be prepared: " + SqlProblem.sentence(e), e);
        }
    }

    /**
     * Whether a version finds its schema as it needs it.
     *
     * @param data what the version declares
     * @return false if {@link #prepare} would change anything
     * @throws DatabaseUnavailableException if the database is gone
     */
    public boolean isPrepared(ModuleData data) {
        try (Connection host = engine.connect(engine.host())) {
            return new AppliedHashes(host).isRecorded(data.module(), data.fingerprint());
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    "The schema of module " + data.module() + " cannot be looked at: " + SqlProblem.sentence(e), e);
        }
    }

    /**
     * The database of a running version; connects when first used.
     *
     * @param data what the version declares; prepared before
     * @return to be closed with the version
     */
    public ModuleDatabase open(ModuleData data) {
        HikariDataSource pool = pools.open(logins(data.module()).runtime(), connectionsPerModule);
        StatementGuard guard = new StatementGuard(new ModuleTables(data, catalog));
        return new ModuleDatabase(pool, guard.jdbi(pool::getConnection).registerArrayType(UUID.class, "uuid"));
    }

    ModuleLogins logins(String module) {
        return ModuleLogins.of(module, installation);
    }

    /** A connection past pool and guard, with the rights of a login and no others. */
    Connection connect(Login login) throws SQLException {
        return engine.connect(login);
    }

    private void migrate(Connection host, ModuleData data, ModuleLogins logins) throws SQLException {
        SharedViews views = new SharedViews(host, engine, installation);
        for (int left = TRIES - 1; left >= 0; left--) {
            try {
                change(data, logins, views);
                break;
            } catch (SQLException | MigrationException e) {
                if (left == 0 || !SqlProblem.isBusy(e)) {
                    throw e;
                }
                LOG.info("Module {}: somebody works on its tables; {} tries left", data.module(), left);
            }
        }
        views.revokeDropped(data);
        views.record(data);
        views.grantNeeds(data);
    }

    private void change(ModuleData data, ModuleLogins logins, SharedViews views) throws SQLException {
        boolean done = false;
        try (SchemaBackup backup = engine.backup(logins)) {
            try (Connection owner = engine.connect(logins.owner())) {
                new SchemaChange(owner, engine, logins, views).run(data);
                done = true;
            } finally {
                if (!done) {
                    backup.restore();
                }
            }
        }
    }
}
