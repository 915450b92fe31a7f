package org.hyzmat.host.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hyzmat.host.data.h2file.HeadedFiles;
import org.hyzmat.host.data.sql.SqlProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded database: one file in the data folder, kept open by one connection of the host. */
final class H2Engine implements Engine {

    private static final Logger LOG = LoggerFactory.getLogger(H2Engine.class);
    /** Without laziness a result of many rows is written to a temporary file before its first row is read. */
    private static final String OPTIONS =
            ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE;LAZY_QUERY_EXECUTION=1";
    /** Without it the last half second of acknowledged commits is lost when the process is killed. */
    private static final String ADMIN_OPTIONS =
            ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    private static final int WRONG_PASSWORD = 28000;
    private static final int PATIENCE_SECONDS = 1;
    private static final int COMPACTION_FACTOR = 4;
    /** Below this size compacting is not worth the wait. */
    private static final long SMALL_FILE = 16L << 20;

    private final Path folder;
    private final InstallationKey key;
    private final String file;
    private final Login host;
    private Connection keeper;

    private H2Engine(Path folder, InstallationKey key, String file, Login host, Connection keeper) {
        this.folder = folder;
        this.key = key;
        this.file = file;
        this.host = host;
        this.keeper = keeper;
    }

    static H2Engine open(Path folder, InstallationKey key) {
        HeadedFiles.register();
        String file = "jdbc:h2:" + HeadedFiles.SCHEME + ":"
                + folder.toAbsolutePath()
                        .resolve("hyzmat")
                        .toString()
                        .replace("\\", "/")
                        .replace(";", "\\;");
        Login host = new Login("hyzmat", key.password("hyzmat"), HostTables.SCHEMA);
        try {
            H2Engine engine = new H2Engine(folder, key, file, host, openKeeper(file, host));
            H2Backup.restoreLeft(engine, folder, key.password("backup"));
            return engine;
        } catch (SQLException e) {
            if (e.getErrorCode() == WRONG_PASSWORD) {
                throw HostTables.wrongKey("The database in " + folder, e);
            }
            throw new DatabaseUnavailableException(
                    "The database in " + folder + " cannot be opened: " + SqlProblem.sentence(e), e);
        }
    }

    private static Connection openKeeper(String file, Login host) throws SQLException {
        return DriverManager.getConnection(file + ADMIN_OPTIONS, host.name(), host.password());
    }

    @Override
    public Login host() {
        return host;
    }

    @Override
    public String url(Login login) {
        return file + OPTIONS + (login.schema().isEmpty() ? "" : ";SCHEMA=" + login.schema());
    }

    @Override
    public Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url(login), login.name(), login.password());
    }

    /** Opens the file again when it was closed by a failure, such as a full disk. */
    @Override
    public synchronized boolean answers() {
        try {
            if (!keeper.isValid(PATIENCE_SECONDS)) {
                keeper = openKeeper(file, host);
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public String limit(int seconds) {
        return "set query_timeout " + TimeUnit.SECONDS.toMillis(seconds);
    }

    @Override
    public boolean isChangeTransactional() {
        return false;
    }

    /** Nobody else is in: the data folder is locked. */
    @Override
    public void keepOthersOut(Connection connection) {}

    @Override
    public void letOthersIn(Connection connection) {}

    /** Tries the password rather than setting it at each start, which would write to the disk. */
    @Override
    public void ensureLogin(Connection connection, Login login) throws SQLException {
        String name = Sql.quoted(login.name());
        String password = " password '" + login.password() + "'";
        boolean known = Sql.isTrue(
                connection, "select true from information_schema.users where lower(user_name) = ?", login.name());
        if (!known) {
            Sql.run(connection, "create user " + name + password);
        } else if (!isAdmitted(login)) {
            LOG.warn("Login {} had another password than it was given; it is set back", login);
            Sql.run(connection, "alter user " + name + " set" + password);
        }
    }

    private boolean isAdmitted(Login login) throws SQLException {
        try (Connection entered = connect(new Login(login.name(), login.password(), ""))) {
            return entered.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            if (e.getErrorCode() == WRONG_PASSWORD) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void ensureSchema(Connection connection, ModuleLogins logins) throws SQLException {
        Sql.run(
                connection,
                "create schema if not exists " + Sql.quoted(logins.schema()) + " authorization "
                        + Sql.quoted(logins.owner().name()));
    }

    @Override
    public SchemaBackup backup(Login writer) throws SQLException {
        return H2Backup.take(this, writer, folder, key.password("backup"));
    }

    /** Rights on tables are enough here. */
    @Override
    public void admit(Connection owner, String schema, Login login) {}

    /** Everybody may draw numbers here, which tells nothing and changes no row. */
    @Override
    public void grantSequences(Connection owner, ModuleLogins logins) {}

    @Override
    public synchronized void close() {
        try (Connection last = keeper) {
            Sql.run(last, isMostlyAir(last) ? "shutdown compact" : "shutdown");
        } catch (SQLException e) {
            LOG.warn("The database did not close cleanly and repairs itself when opened: {}", SqlProblem.sentence(e));
        }
    }

    /** Many small commits leave a file many times the size of its data. */
    private static boolean isMostlyAir(Connection connection) throws SQLException {
        long size = figure(connection, "info.FILE_SIZE");
        long data =
                size * figure(connection, "info.FILL_RATE") / 100 * figure(connection, "info.CHUNKS_FILL_RATE") / 100;
        return size > SMALL_FILE && size > COMPACTION_FACTOR * data;
    }

    private static long figure(Connection connection, String name) throws SQLException {
        List<String> found = Sql.column(
                connection, "select setting_value from information_schema.settings where setting_name = ?", name);
        return found.isEmpty() ? 0 : Long.parseLong(found.get(0));
    }
}
