package org.hyzmat.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.util.PasswordUtil;

/** One PostgreSQL server for the whole run; it asks everybody for a password. */
final class TestingPostgres {

    static final String HOST = "hyzmat";
    static final String PASSWORD = "of the tests";

    /** On a machine that does much else a server takes its time. */
    private static final Duration UNTIL_IT_STARTS = Duration.ofMinutes(1);

    private static final String ADMIN = "postgres";
    private static final String WRONG_PASSWORD = "28P01";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final EmbeddedPostgres server;

    TestingPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static TestingPostgres running() {
        return Running.SERVER;
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    String createDatabase() {
        return createDatabase("template1");
    }

    /** Nobody may be connected to the original. */
    String copyDatabase(String original) {
        String copy = createDatabase(original);
        try (Connection connection = DriverManager.getConnection(url(ADMIN), ADMIN, PASSWORD)) {
            for (String login : mayConnect(connection, original)) {
                run(connection, "grant connect on database " + copy + " to " + login);
            }
            return copy;
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL made no copy of a test's database", e);
        }
    }

    /** Who may connect is not part of what a copy has of its original. */
    private static List<String> mayConnect(Connection connection, String database) throws SQLException {
        String logins = """
                select distinct grantee::regrole::text
                from pg_database, aclexplode(datacl)
                where datname = ? and privilege_type = 'CONNECT' and grantee <> 0
                """;
        try (PreparedStatement statement = connection.prepareStatement(logins)) {
            statement.setString(1, database);
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

    private String createDatabase(String template) {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = DriverManager.getConnection(url(ADMIN), ADMIN, PASSWORD)) {
            run(connection, "create database " + name + " template " + template + " owner " + HOST);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL made no database for a test", e);
        }
    }

    private static TestingPostgres start() {
        try {
            return secured(builder().start());
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not start for the tests", e);
        }
    }

    static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(UNTIL_IT_STARTS)
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "200");
    }

    /** A new server knows no password and trusts everybody: gives the passwords, then stops trusting. */
    static TestingPostgres secured(EmbeddedPostgres server) {
        TestingPostgres postgres = new TestingPostgres(server);
        try (Connection connection = DriverManager.getConnection(postgres.url(ADMIN), ADMIN, "")) {
            run(connection, "alter role " + ADMIN + hashed(ADMIN));
            run(connection, "create role " + HOST + " createrole login" + hashed(HOST));
            askForPasswords(connection);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL did not start for the tests", e);
        }
        postgres.awaitRefusal();
        return postgres;
    }

    private static String hashed(String login) throws SQLException {
        return " password '" + PasswordUtil.encodePassword(login, PASSWORD.toCharArray(), "scram-sha-256") + "'";
    }

    private static void askForPasswords(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet file = statement.executeQuery("show hba_file")) {
            file.next();
            Files.writeString(Path.of(file.getString(1)), """
                    local all all scram-sha-256
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128 scram-sha-256
                    """);
        }
        run(connection, "select pg_reload_conf()");
    }

    /** The server reads its rules again a moment after it was told to. */
    private void awaitRefusal() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            try (Connection connection = DriverManager.getConnection(url(ADMIN), ADMIN, "wrong")) {
                connection.getMetaData();
            } catch (SQLException e) {
                if (WRONG_PASSWORD.equals(e.getSQLState())) {
                    return;
                }
            }
        }
        throw new IllegalStateException("PostgreSQL still believes a wrong password; isolation cannot be tested.");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Starts the server when the first test asks; it stops with the process. */
    private static final class Running {

        static final TestingPostgres SERVER = start();
    }
}
