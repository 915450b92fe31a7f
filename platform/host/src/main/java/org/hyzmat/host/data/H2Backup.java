package org.hyzmat.host.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hyzmat.host.data.sql.SqlProblem;

/** A schema as an enciphered script beside the database file: H2 keeps the first half of a change that fails. */
final class H2Backup implements SchemaBackup {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private final H2Engine engine;
    private final ModuleLogins logins;
    private final Path file;
    private final String cipher;

    private H2Backup(H2Engine engine, ModuleLogins logins, Path file, String password) {
        this.engine = engine;
        this.logins = logins;
        this.file = file;
        this.cipher = "'" + file.toString().replace("'", "''") + "' cipher aes password '" + password + "' ";
    }

    static H2Backup take(H2Engine engine, ModuleLogins logins, Path folder, String password) throws SQLException {
        Path file = folder.resolve("before-change-of-" + logins.schema() + ".bin");
        awaitIdle(engine, logins.runtime());
        H2Backup backup = new H2Backup(engine, logins, file, password);
        backup.close();
        PrivateFile.create(file);
        try (Connection connection = engine.connect(engine.host())) {
            // at the usual isolation, rows that others write meanwhile come without those they refer to
            connection.setAutoCommit(false);
            Sql.run(connection, "set session characteristics as transaction isolation level snapshot");
            Sql.run(
                    connection,
                    "script nopasswords nosettings to " + backup.cipher + "schema " + Sql.quoted(logins.schema()));
        }
        return backup;
    }

    /** Work that is not committed yet would be lost with the tables if they had to be put back. */
    private static void awaitIdle(H2Engine engine, Login login) throws SQLException {
        try (Connection connection = engine.connect(engine.host())) {
            long deadline = System.nanoTime() + PATIENCE;
            while (isWriting(connection, login)) {
                if (System.nanoTime() > deadline) {
                    throw new SQLTimeoutException("Somebody writes to its tables.", SqlProblem.TIMEOUT);
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private static boolean isWriting(Connection connection, Login login) throws SQLException {
        return Sql.isTrue(
                connection,
                "select true from information_schema.sessions"
                        + " where lower(user_name) = ? and contains_uncommitted fetch first row only",
                login.name());
    }

    @Override
    public void restore() throws SQLException {
        try (Connection connection = engine.connect(engine.host())) {
            Sql.run(connection, "drop schema if exists " + Sql.quoted(logins.schema()) + " cascade");
            connection.setAutoCommit(false);
            Sql.run(connection, "runscript from " + cipher);
            connection.commit();
        } catch (SQLException e) {
            throw keep(e);
        }
    }

    private SQLException keep(SQLException e) {
        Path kept = file.resolveSibling(file.getFileName() + ".kept");
        PrivateFile.move(file, kept);
        return new SQLException(
                "its tables could not be put back (" + SqlProblem.sentence(e) + "), they are kept in " + kept, e);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("File " + file + " holds records and cannot be removed", e);
        }
    }
}
