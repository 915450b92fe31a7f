package org.hyzmat.host.data;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.host.data.guard.StatementGuard;
import org.hyzmat.host.data.migration.MigrationException;
import org.hyzmat.host.data.sql.SqlProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One closed schema for each module, brought to what a version of the module needs. */
public final class ModuleSchemas {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleSchemas.class);
    private static final int TRIES = 5;

    private final Engine engine;
    private final Pools pools;
    private final Installation installation;
    private final ViewCatalog catalog;

    ModuleSchemas(Engine engine, Pools pools, Installation installation, ViewCatalog catalog) {
        this.engine = engine;
        this.pools = pools;
        this.installation = installation;
        this.catalog = catalog;
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
        try (Connection host = pools.host().getConnection()) {
            engine.keepOthersOut(host);
            try {
                prepare(data, host);
            } finally {
                engine.letOthersIn(host);
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    "The schema of module " + data.module() + " cannot be prepared: " + SqlProblem.sentence(e), e);
        }
    }

    private void prepare(ModuleData data, Connection host) throws SQLException {
        ModuleLogins logins = logins(data.module());
        AppliedHashes applied = new AppliedHashes(host);
        boolean changes = !applied.isRecorded(data.module(), data.fingerprint());
        if (changes) {
            data.migrations().checkStatements();
        }
        engine.ensureLogin(host, logins.runtime());
        if (changes) {
            engine.ensureLogin(host, logins.owner());
            engine.ensureSchema(host, logins);
            migrate(host, data, logins);
            applied.record(data.module(), data.fingerprint());
            catalog.replace(data);
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
        try (Connection host = pools.host().getConnection()) {
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
        HikariDataSource pool = pools.ofModule(logins(data.module()).runtime());
        StatementGuard guard = new StatementGuard(new ModuleTables(data, catalog));
        return new ModuleDatabase(pool, guard.jdbi(pool::getConnection).registerArrayType(UUID.class, "uuid"));
    }

    /**
     * Whether a module keeps any row that names something; which and how many stays with the module.
     *
     * @param module whose schema was prepared before
     * @param columns by the name of a table the column with the id
     * @param id what is looked for
     * @return true as soon as there is one
     */
    public boolean holds(String module, Map<String, String> columns, UUID id) {
        try (Connection reader = engine.connect(logins(module).runtime())) {
            for (Map.Entry<String, String> column : columns.entrySet()) {
                if (holds(reader, column.getKey(), column.getValue(), id)) {
                    return true;
                }
            }
            return false;
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    "The tables of module " + module + " cannot be looked at: " + SqlProblem.sentence(e), e);
        }
    }

    private static boolean holds(Connection reader, String table, String column, UUID id) throws SQLException {
        String sql =
                "select 1 from " + Sql.quoted(table) + " where " + Sql.quoted(column) + " = ? fetch first 1 rows only";
        try (PreparedStatement statement = reader.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
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
        try (SchemaBackup backup = engine.backup(logins.runtime())) {
            try (Connection owner = engine.connect(logins.owner())) {
                new SchemaChange(owner, engine, logins, views).run(data);
            } catch (SQLException | MigrationException e) {
                backup.restoreAfter(e);
                throw e;
            }
        }
    }
}
