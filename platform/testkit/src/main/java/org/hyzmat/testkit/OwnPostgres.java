package org.hyzmat.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hyzmat.host.data.DatabaseSettings;

/**
 * A PostgreSQL server of one test alone, which can be stopped and started and keeps what it has acknowledged even if
 * the power fails, unlike the one that other tests share.
 */
public final class OwnPostgres implements AutoCloseable {

    private static final int CONNECTIONS_PER_MODULE = 8;

    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    private OwnPostgres(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
        this.port = server.getPort();
    }

    /** Starts one; it believes nobody without a password. */
    public static OwnPostgres start() {
        try {
            Path folder = Files.createTempDirectory("hyzmat-postgres");
            OwnPostgres own = new OwnPostgres(folder, durable(folder).start());
            TestingPostgres.secured(own.server);
            return own;
        } catch (IOException broken) {
            throw new IllegalStateException("A PostgreSQL server did not start for a test", broken);
        }
    }

    private static EmbeddedPostgres.Builder durable(Path folder) {
        return TestingPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false);
    }

    /** What opens a new database on it, with a data folder for the rest. */
    public DatabaseSettings database(Path data) {
        TestingPostgres postgres = new TestingPostgres(server);
        return new DatabaseSettings(
                data,
                postgres.url(postgres.createDatabase()),
                TestingPostgres.HOST,
                TestingPostgres.PASSWORD,
                CONNECTIONS_PER_MODULE);
    }

    /** Stops it as its administrator would. */
    public void stop() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new IllegalStateException("A PostgreSQL server of a test did not stop", broken);
        }
    }

    /** Starts it again on the same port, with all that it holds. */
    public void startAgain() {
        try {
            server = durable(folder)
                    .setPort(port)
                    .setConnectConfig("password", TestingPostgres.PASSWORD)
                    .start();
        } catch (IOException broken) {
            throw new IllegalStateException("A PostgreSQL server of a test did not start again", broken);
        }
    }

    @Override
    public void close() {
        stop();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new IllegalStateException("The folder of a test's PostgreSQL server cannot be removed", left);
        }
    }
}
