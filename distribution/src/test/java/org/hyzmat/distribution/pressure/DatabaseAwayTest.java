package org.hyzmat.distribution.pressure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hyzmat.distribution.PortalProcess;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.testkit.OwnPostgres;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While its PostgreSQL server is stopped the portal says so, and once that is back it goes on by itself. */
@Tag("process")
@Tag("postgres")
@Tag("thorough")
class DatabaseAwayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String COORDINATOR = "coordinator.demo-nur";
    private static final int ATTEMPTS = 3;
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(100);

    @TempDir
    private Path folder;

    @Test
    void theDatabaseGoesWhileThePortalRunsAndIsAwayAtItsStart() {
        try (OwnPostgres server = OwnPostgres.start()) {
            PortalProcess.Start start = on(server.database(folder.resolve("data")));
            try (PortalProcess portal = start.run()) {
                Visitor coordinator = portal.visitor().as(COORDINATOR);
                coordinator.get("/people/").expect(200);
                server.stop();
                saysAway(coordinator, "The database does not answer at the moment. Nothing was saved.");
                server.startAgain();
                comesBack(coordinator);
            }

            server.stop();
            try (PortalProcess portal = start.run()) {
                Visitor stranger = portal.visitor();
                saysAway(stranger, "The portal is starting. Wait a minute and try again.");
                assertTrue(portal.output().contains("The database does not answer; trying again"), portal.output());
                goesOnTrying(portal);
                server.startAgain();
                comesBack(stranger);
            }
        }
    }

    @Test
    void whatStandsInTheWayOfADelayedStartIsSaidAndTheStartTriedAgain() throws IOException {
        try (OwnPostgres server = OwnPostgres.start()) {
            PortalProcess.Start start = on(server.database(folder.resolve("data")));
            Path faulty = Files.createDirectories(folder.resolve("data").resolve("directory"))
                    .resolve("places.csv");
            Files.writeString(faulty, "code;name\nnowhere;Nowhere\n");
            server.stop();
            try (PortalProcess portal = start.run()) {
                Visitor stranger = portal.visitor();
                saysAway(stranger, "The portal is starting. Wait a minute and try again.");
                server.startAgain();
                awaitOutput(portal, "places.csv");
                saysAway(stranger, "The portal is starting. Wait a minute and try again.");

                Files.delete(faulty);

                comesBack(stranger);
            }
        }
    }

    private static void awaitOutput(PortalProcess portal, String words) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!portal.output().contains(words)) {
            assertTrue(System.nanoTime() < deadline, portal.output());
            LockSupport.parkNanos(GLANCE);
        }
    }

    private PortalProcess.Start on(DatabaseSettings database) {
        return UnpackedZip.into(folder.resolve("zip"))
                .portal()
                .with("data.folder", database.folder())
                .with("database.url", database.url())
                .with("database.user", database.user())
                .with("database.password", database.password());
    }

    private static void saysAway(Visitor visitor, String sentence) {
        Answer page = visitor.get("/people/");
        assertAll(
                () -> assertEquals(503, page.status(), page.text()),
                () -> assertEquals("60", page.header("Retry-After")),
                () -> assertTrue(page.text().contains(sentence), page.text()),
                () -> assertEquals(503, visitor.get("/health/ready").status()),
                () -> assertEquals(200, visitor.get("/health/live").status()));
    }

    private static void goesOnTrying(PortalProcess portal) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (portal.output().lines().filter(DatabaseAwayTest::isAttempt).count() < ATTEMPTS) {
            assertTrue(System.nanoTime() < deadline, portal.output());
            LockSupport.parkNanos(GLANCE);
        }
    }

    private static boolean isAttempt(String line) {
        return line.contains("WARN") && line.contains("cannot be opened as");
    }

    /** First for whoever asks, then for somebody who enters. */
    private static void comesBack(Visitor visitor) {
        answersAgain(visitor, "/health/ready");
        answersAgain(visitor.as(COORDINATOR), "/people/");
    }

    private static void answersAgain(Visitor visitor, String path) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Answer page = visitor.get(path);
        while (page.status() != 200) {
            assertEquals(503, page.status(), page.text());
            assertTrue(System.nanoTime() < deadline, page.text());
            LockSupport.parkNanos(GLANCE);
            page = visitor.get(path);
        }
    }
}
