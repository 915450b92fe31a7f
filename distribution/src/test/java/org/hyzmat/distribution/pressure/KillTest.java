package org.hyzmat.distribution.pressure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hyzmat.distribution.PortalProcess;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.testkit.OwnPostgres;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** A portal that is killed while four people mark attendance loses none of the marks that it has acknowledged. */
@Tag("process")
class KillTest {

    private static final int WRITERS = 4;
    private static final int PATIENCE_SECONDS = 240;
    private static final int KILLS = 5;
    private static final int MARKS_BEFORE_A_KILL = 1_000;

    @TempDir
    private Path folder;

    private final Ledger ledger = new Ledger();

    @Test
    void oneKillLosesNothing(TestReporter reporter) throws Exception {
        killed(UnpackedZip.into(folder).portal(), 1, 500, reporter);
    }

    @Test
    @Tag("thorough")
    void fiveKillsLoseNothing(TestReporter reporter) throws Exception {
        killed(UnpackedZip.into(folder).portal(), KILLS, MARKS_BEFORE_A_KILL, reporter);

        assertTrue(ledger.marks() >= KILLS * MARKS_BEFORE_A_KILL, ledger.marks() + " marks");
    }

    @Test
    @Tag("thorough")
    @Tag("postgres")
    void fiveKillsLoseNothingOnPostgresql(TestReporter reporter) throws Exception {
        try (OwnPostgres server = OwnPostgres.start()) {
            DatabaseSettings database = server.database(folder.resolve("data"));
            assertEquals("on", shown(database, "fsync"));
            assertEquals("on", shown(database, "synchronous_commit"));
            PortalProcess.Start portal = UnpackedZip.into(folder.resolve("zip"))
                    .portal()
                    .with("data.folder", database.folder())
                    .with("database.url", database.url())
                    .with("database.user", database.user())
                    .with("database.password", database.password());

            killed(portal, KILLS, MARKS_BEFORE_A_KILL, reporter);
        }

        assertTrue(ledger.marks() >= KILLS * MARKS_BEFORE_A_KILL, ledger.marks() + " marks");
    }

    private void killed(PortalProcess.Start start, int kills, int marks, TestReporter reporter) throws Exception {
        long seed = System.nanoTime();
        reporter.publishEntry("seed", String.valueOf(seed));
        Random chance = new Random(seed);
        for (int round = 0; round < kills; round++) {
            try (PortalProcess portal = start.run()) {
                compare(portal);
                killWithin(portal, marks + chance.nextInt(marks / 10), chance);
            }
        }
        try (PortalProcess portal = start.run()) {
            compare(portal);
        }
        reporter.publishEntry("marks", String.valueOf(ledger.marks()));
    }

    /** Lets people write, and ends the portal as soon as so many marks are acknowledged. */
    private void killWithin(PortalProcess portal, int marks, Random chance) throws Exception {
        Visitor facilitator = portal.visitor().as("coordinator.demo-nur");
        Semaphore acknowledged = ledger.counter();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(new Scribe(facilitator, ledger, chance.nextLong())));
            }
            boolean enough = acknowledged.tryAcquire(marks, PATIENCE_SECONDS, TimeUnit.SECONDS);
            portal.kill();
            end(writers);
            assertTrue(enough, "Only " + acknowledged.availablePermits() + " marks were acknowledged.");
        } finally {
            threads.shutdownNow();
        }
    }

    private static void end(List<Future<?>> writers) throws InterruptedException, ExecutionException, TimeoutException {
        for (Future<?> writer : writers) {
            writer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void compare(PortalProcess portal) {
        Visitor coordinator = portal.visitor().as("coordinator.demo-nur");
        List<String> wrong = ledger.sessions().stream()
                .map(session -> ledger.compare(
                        session,
                        Marker.shown(coordinator.get(session).expect(200).form())))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static String shown(DatabaseSettings database, String setting) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
