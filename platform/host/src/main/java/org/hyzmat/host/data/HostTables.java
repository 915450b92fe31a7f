package org.hyzmat.host.data;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.hyzmat.host.data.migration.MigrationException;
import org.hyzmat.host.data.migration.MigrationSet;
import org.hyzmat.host.data.migration.Migrator;

/** Brings the host's own tables to what this program needs. */
final class HostTables {

    /** The schema they live in. */
    static final String SCHEMA = "platform";

    private static final int PREFIX_BYTES = 3;

    private final Engine engine;
    private final InstallationKey key;
    private final MigrationSet migrations;

    HostTables(Engine engine, InstallationKey key, MigrationSet migrations) {
        this.engine = engine;
        this.key = key;
        this.migrations = migrations;
    }

    static UnusableDataException wrongKey(String what, Throwable cause) {
        return new UnusableDataException(
                what + " was made with another installation key than the one in the data folder. Put the file"
                        + " installation.key of that installation (of its first node, or of the backup) there.",
                cause);
    }

    /** Migrates unless the recorded hash says that nothing is to do, and tells what the installation is. */
    Installation prepare() throws SQLException {
        try (Connection connection = engine.connect(withoutSchema(engine.host()))) {
            engine.keepOthersOut(connection);
            AppliedHashes applied = new AppliedHashes(connection);
            String hash = new Fingerprint().add(migrations).hex();
            if (wasNeverFinished(connection)) {
                beginAnew(connection);
                migrate(connection);
                register(connection);
                applied.record(SCHEMA, hash);
            }
            Installation installation = check(connection);
            if (!applied.isRecorded(SCHEMA, hash)) {
                upgrade(connection);
                applied.record(SCHEMA, hash);
            }
            return installation;
        }
    }

    private static Login withoutSchema(Login login) {
        return new Login(login.name(), login.password(), "");
    }

    /** Also what a first start leaves that was ended halfway: tables in which nothing was ever recorded. */
    private static boolean wasNeverFinished(Connection connection) throws SQLException {
        return isEmpty(connection, "installation") && isEmpty(connection, "module_schema");
    }

    private static boolean isEmpty(Connection connection, String table) throws SQLException {
        boolean exists = !Sql.column(
                        connection,
                        "select table_name from information_schema.tables"
                                + " where table_schema = 'platform' and table_name = ?",
                        table)
                .isEmpty();
        return !exists
                || Sql.column(connection, "select 'x' from platform." + table + " limit 1")
                        .isEmpty();
    }

    /** Where a change can end halfway, its first half is in the way of doing it again. */
    private void beginAnew(Connection connection) throws SQLException {
        if (!engine.isChangeTransactional()) {
            Sql.run(connection, "drop schema if exists " + SCHEMA + " cascade");
        }
        Sql.run(connection, "create schema if not exists " + SCHEMA);
    }

    private void migrate(Connection connection) throws SQLException {
        new Migrator(migrations, SCHEMA, engine.isChangeTransactional()).run(connection);
    }

    /** Where a change can end halfway, the tables as they were are kept until it is done. */
    private void upgrade(Connection connection) throws SQLException {
        try (SchemaBackup backup = engine.backup(engine.host())) {
            try {
                migrate(connection);
                recordVersion(connection);
            } catch (SQLException | MigrationException e) {
                backup.restoreAfter(e);
                throw e;
            }
        }
    }

    private void register(Connection connection) throws SQLException {
        byte[] random = new byte[PREFIX_BYTES];
        new SecureRandom().nextBytes(random);
        String sql = "insert into platform.installation (id, login_prefix, key_mark, data_version, created_at)"
                + " values (1, ?, ?, ?, current_timestamp)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, "hz" + HexFormat.of().formatHex(random));
            insert.setString(2, key.mark());
            insert.setInt(3, migrations.last());
            insert.executeUpdate();
        }
    }

    private void recordVersion(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update platform.installation set data_version = ? where id = 1")) {
            update.setInt(1, migrations.last());
            update.executeUpdate();
        }
    }

    private Installation check(Connection connection) throws SQLException {
        String key = only(connection, "select key_mark from platform.installation");
        if (!key.equals(this.key.mark())) {
            throw wrongKey("This database", null);
        }
        int version = Integer.parseInt(only(connection, "select data_version from platform.installation"));
        if (version > migrations.last()) {
            throw new UnusableDataException("The data was written by a newer Hyzmat: it has version " + version
                    + ", and this program knows versions up to " + migrations.last()
                    + ". Start the newer program, or restore the backup made before the update.");
        }
        return new Installation(only(connection, "select login_prefix from platform.installation"), this.key);
    }

    private static String only(Connection connection, String sql) throws SQLException {
        List<String> found = Sql.column(connection, sql);
        if (found.isEmpty()) {
            throw new UnusableDataException("Table platform.installation has lost its row. Restore the backup.");
        }
        return found.get(0);
    }
}
