package org.hyzmat.host.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.hyzmat.host.data.sql.SqlProblem;
import org.postgresql.util.PasswordUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server with a database of our own in it. */
final class PostgresEngine implements Engine {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresEngine.class);
    private static final String PATIENCE_SECONDS = "2";
    /** Arbitrary, but the same on every node. */
    private static final long PREPARING = 0x48795a6d6174L;
    /** From here on, who creates a role may not become it without being told so. */
    private static final int VERSION_WITH_SET_OPTION = 16;

    private final String url;
    private final Login host;

    private PostgresEngine(String url, Login host) {
        this.url = url;
        this.host = host;
    }

    static PostgresEngine open(DatabaseSettings settings) {
        Login host = new Login(settings.user(), settings.password(), HostTables.SCHEMA);
        PostgresEngine engine = new PostgresEngine(settings.url(), host);
        try (Connection connection = engine.connect(host)) {
            engine.closeToStrangers(connection);
            return engine;
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    "The database at " + settings.shownUrl() + " cannot be opened as " + host.name() + ": "
                            + SqlProblem.sentence(e),
                    e);
        }
    }

    @Override
    public Login host() {
        return host;
    }

    @Override
    public String url(Login login) {
        if (login.schema().isEmpty()) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + login.schema();
    }

    @Override
    public Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url(login), properties(login));
    }

    @Override
    public boolean answers() {
        Properties impatient = properties(host);
        impatient.setProperty("loginTimeout", PATIENCE_SECONDS);
        impatient.setProperty("socketTimeout", PATIENCE_SECONDS);
        try (Connection connection = DriverManager.getConnection(url(host), impatient)) {
            Sql.run(connection, "select 1");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static Properties properties(Login login) {
        Properties properties = new Properties();
        properties.setProperty("user", login.name());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", PATIENCE_SECONDS);
        return properties;
    }

    @Override
    public String limit(int seconds) {
        return "set statement_timeout = " + TimeUnit.SECONDS.toMillis(seconds);
    }

    @Override
    public boolean isChangeTransactional() {
        return true;
    }

    @Override
    public void keepOthersOut(Connection connection) throws SQLException {
        Sql.run(connection, "select pg_advisory_lock(" + PREPARING + ")");
    }

    @Override
    public void letOthersIn(Connection connection) throws SQLException {
        Sql.run(connection, "select pg_advisory_unlock(" + PREPARING + ")");
    }

    /** Sends the password as a hash, since servers may log such statements. */
    @Override
    public void ensureLogin(Connection connection, Login login) throws SQLException {
        boolean known = Sql.isTrue(connection, "select true from pg_roles where rolname = ?", login.name());
        String hash = PasswordUtil.encodePassword(login.name(), login.password().toCharArray(), "scram-sha-256");
        Sql.run(
                connection,
                (known ? "alter" : "create") + " role " + Sql.quoted(login.name()) + " login password '" + hash + "'");
        letConnect(connection, login);
    }

    /** Looked at each time, since the right does not come along when a database is copied under another name. */
    private static void letConnect(Connection connection, Login login) throws SQLException {
        boolean may =
                Sql.isTrue(connection, "select has_database_privilege(?, current_database(), 'connect')", login.name());
        if (!may) {
            Sql.run(
                    connection,
                    "grant connect on database " + database(connection) + " to " + Sql.quoted(login.name()));
        }
    }

    @Override
    public void ensureSchema(Connection connection, ModuleLogins logins) throws SQLException {
        String owner = Sql.quoted(logins.owner().name());
        Sql.run(connection, "grant " + owner + " to current_user" + setOption(connection));
        Sql.run(connection, "create schema if not exists " + Sql.quoted(logins.schema()) + " authorization " + owner);
        refuseForeignOwner(connection, logins);
    }

    private static String setOption(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        return version < VERSION_WITH_SET_OPTION ? "" : " with set true, inherit false";
    }

    private static void refuseForeignOwner(Connection connection, ModuleLogins logins) throws SQLException {
        boolean foreign = Sql.isTrue(
                connection,
                "select nspowner::regrole::text <> ? from pg_namespace where nspname = ?",
                logins.owner().name(),
                logins.schema());
        if (foreign) {
            throw new UnusableDataException(
                    "Schema " + logins.schema() + " of the database belongs to somebody else, so" + " module "
                            + logins.module() + " cannot have it. Give Hyzmat a database of its own.");
        }
    }

    /** Takes from everybody what PostgreSQL gives everybody: roles of other installations exist on this server too. */
    private void closeToStrangers(Connection connection) throws SQLException {
        if (!Sql.isTrue(
                connection,
                "select pg_has_role(datdba, 'usage') from pg_database where datname = current_database()")) {
            LOG.warn("Login {} does not own the database, so other logins of the server may connect to it.", host);
            return;
        }
        if (Sql.isTrue(connection, "select has_database_privilege('public', current_database(), 'connect')")) {
            Sql.run(connection, "revoke connect, temporary on database " + database(connection) + " from public");
            Sql.run(connection, "revoke all on schema public from public");
        }
    }

    @Override
    public SchemaBackup backup(Login writer) {
        return SchemaBackup.NOT_NEEDED;
    }

    @Override
    public void admit(Connection owner, String schema, Login login) throws SQLException {
        Sql.run(owner, "grant usage on schema " + Sql.quoted(schema) + " to " + Sql.quoted(login.name()));
    }

    @Override
    public void grantSequences(Connection owner, ModuleLogins logins) throws SQLException {
        Sql.run(
                owner,
                "grant usage on all sequences in schema " + Sql.quoted(logins.schema()) + " to "
                        + Sql.quoted(logins.runtime().name()));
    }

    private static String database(Connection connection) throws SQLException {
        return Sql.quoted(connection.getCatalog());
    }

    /** The server goes on without us. */
    @Override
    public void close() {}
}
