package org.hyzmat.host.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.hyzmat.host.data.sql.SqlProblem;

/** A schema as an enciphered script beside the database file: H2 keeps the first half of a change that fails. */
final class H2Backup implements SchemaBackup {

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

    @Override
    public void restore() throws SQLException {
        try (Connection connection = engine.connect(engine.host())) {
            Sql.run(connection, "drop schema if exists " + Sql.quoted(logins.schema()) + " cascade");
            connection.setAutoCommit(false);
            Sql.run(connection, "runscript from " + cipher);
            connection.commit();
        } catch (SQLException e) {
            Path kept = file.resolveSibling(file.getFileName() + ".kept");
            PrivateFile.move(file, kept);
            throw new SQLException(
                    "the tables of module " + logins.module() + " could not be put back (" + SqlProblem.sentence(e)
                            + "), they are kept in " + kept,
                    e);
        }
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
