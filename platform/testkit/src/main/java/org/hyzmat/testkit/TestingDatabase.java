package org.hyzmat.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hyzmat.host.data.DatabaseSettings;

/** An empty database of one test: a file that is removed afterwards, or a database on a server shared by the run. */
public final class TestingDatabase implements AutoCloseable {

    private static final int CONNECTIONS_PER_MODULE = 4;

    private final Path folder;
    private final String name;
    private final DatabaseSettings settings;

    private TestingDatabase(Path folder, String name, DatabaseSettings settings) {
        this.folder = folder;
        this.name = name;
        this.settings = settings;
        Tally.uses(settings.isEmbedded() ? DatabaseKind.H2 : DatabaseKind.POSTGRESQL);
    }

    /**
     * An embedded database in a folder of its own.
     *
     * @return to be closed after the database that was opened with its settings
     */
    public static TestingDatabase h2() {
        return h2(newFolder());
    }

    private static TestingDatabase h2(Path folder) {
        return new TestingDatabase(folder, "", DatabaseSettings.embedded(folder));
    }

    /**
     * A database on a PostgreSQL server that runs until the tests end and believes nobody without a password. The
     * login owns the database and may create roles, but is no superuser.
     *
     * @return to be closed after the database that was opened with its settings
     */
    public static TestingDatabase postgresql() {
        return postgresql(newFolder(), TestingPostgres.running().createDatabase());
    }

    private static TestingDatabase postgresql(Path folder, String name) {
        DatabaseSettings settings = new DatabaseSettings(
                folder,
                TestingPostgres.running().url(name),
                TestingPostgres.HOST,
                TestingPostgres.PASSWORD,
                CONNECTIONS_PER_MODULE);
        return new TestingDatabase(folder, name, settings);
    }

    /**
     * A database with the same content, which must not be open meanwhile.
     *
     * @return to be closed by itself
     */
    public TestingDatabase copy() {
        Path other = newFolder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, other.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The database of a test cannot be copied", e);
        }
        return settings.isEmbedded()
                ? h2(other)
                : postgresql(other, TestingPostgres.running().copyDatabase(name));
    }

    /**
     * What opens the database.
     *
     * @return settings with a data folder of their own
     */
    public DatabaseSettings settings() {
        return settings;
    }

    /** Removes the folder; a database on the server goes with the server. */
    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of a test's database cannot be removed", e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("hyzmat-data");
        } catch (IOException e) {
            throw new UncheckedIOException("No folder can be made for a test's database", e);
        }
    }
}
