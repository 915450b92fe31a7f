package org.hyzmat.host.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.hyzmat.host.data.sql.SqlProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A schema as an enciphered script beside the database file: H2 keeps the first half of a change that fails, or that is
 * cut off with the program.
 */
final class H2Backup implements SchemaBackup {

    private static final Logger LOG = LoggerFactory.getLogger(H2Backup.class);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private static final String BEGIN = "before-change-of-";
    private static final String END = ".bin";
    private static final String UNFINISHED = ".part";

    private final H2Engine engine;
    private final Path file;
    private final String password;
    private boolean isNeeded;

    private H2Backup(H2Engine engine, Path file, String password) {
        this.engine = engine;
        this.file = file;
        this.password = password;
    }

    /** Keeps the schema in which somebody writes. */
    static H2Backup take(H2Engine engine, Login writer, Path folder, String password) throws SQLException {
        H2Backup backup = new H2Backup(engine, folder.resolve(BEGIN + writer.schema() + END), password);
        if (backup.isLeft()) {
            backup.restore();
        }
        awaitIdle(engine, writer);
        backup.take();
        return backup;
    }

    /** Puts back every schema whose change was cut off with the program that made it; what cannot be put back stays. */
    static void restoreLeft(H2Engine engine, Path folder, String password) {
        for (Path file : left(folder)) {
            H2Backup backup = new H2Backup(engine, file, password);
            try {
                backup.restore();
                backup.close();
                LOG.warn("A change of schema {} was cut off; its tables are as they were before.", backup.schema());
            } catch (SQLException e) {
                LOG.error("A change of schema {} was cut off, and {}", backup.schema(), SqlProblem.sentence(e), e);
            }
        }
    }

    private static List<Path> left(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(file -> file.getFileName().toString().startsWith(BEGIN))
                    .sorted()
                    .toList();
            for (Path unfinished : all) {
                if (unfinished.toString().endsWith(UNFINISHED)) {
                    Files.delete(unfinished);
                }
            }
            return all.stream().filter(file -> file.toString().endsWith(END)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder " + folder + " cannot be looked through", e);
        }
    }

    private boolean isLeft() {
        return Files.exists(file);
    }

    private String schema() {
        String name = file.getFileName().toString();
        return name.substring(BEGIN.length(), name.length() - END.length());
    }

    /** Enciphering takes much longer than packing, and there is a sixth of it to encipher afterwards. */
    private String enciphered(Path path) {
        return "'" + path.toString().replace("'", "''") + "' compression lzf cipher aes password '" + password + "' ";
    }

    private Connection connect() throws SQLException {
        Login host = engine.host();
        return engine.connect(new Login(host.name(), host.password(), ""));
    }

    /** A file of the final name is whole, and it is there before anything is changed. */
    private void take() throws SQLException {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        delete(unfinished);
        PrivateFile.create(unfinished);
        try (Connection connection = connect()) {
            // at the usual isolation, rows that others write meanwhile come without those they refer to
            connection.setAutoCommit(false);
            Sql.run(connection, "set session characteristics as transaction isolation level snapshot");
            Sql.run(
                    connection,
                    "script nopasswords nosettings to " + enciphered(unfinished) + "schema " + Sql.quoted(schema()));
        }
        PrivateFile.settle(unfinished, file);
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
        isNeeded = true;
        try (Connection connection = connect()) {
            Sql.run(connection, "drop schema if exists " + Sql.quoted(schema()) + " cascade");
            connection.setAutoCommit(false);
            Sql.run(connection, "runscript from " + enciphered(file));
            connection.commit();
        } catch (SQLException e) {
            throw new SQLException(
                    "its tables could not be put back (" + SqlProblem.sentence(e) + "), they are kept in " + file, e);
        }
        isNeeded = false;
    }

    /** What was not put back though it ought to have been is kept for the next start. */
    @Override
    public void close() {
        if (!isNeeded) {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("File " + file + " holds records and cannot be removed", e);
        }
    }
}
