package org.hyzmat.distribution.pressure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hyzmat.distribution.PortalProcess;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that is killed while it takes a list over. */
@Tag("process")
@Tag("thorough")
class ImportKillTest {

    private static final int ROWS = 9_000;
    private static final String ENDING = "zaowa";
    private static final String LIST = "/people/imports/families";
    private static final String WORKING = "#import-run[hx-get]";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(20);

    @TempDir
    private Path folder;

    @Test
    void nothingIsThereAfterAKillInTheMiddleAndItCanBeBegunAgain() {
        PortalProcess.Start start = UnpackedZip.into(folder).portal();
        String run;
        try (PortalProcess portal = start.run()) {
            run = killed(portal, FamilyList.text(0, ROWS, ENDING));
        }
        try (PortalProcess portal = start.run()) {
            Visitor coordinator = portal.visitor().as("coordinator.demo-nur");
            Answer page = coordinator.get(run).expect(200);
            assertEquals(0, there(coordinator), page.text());
            page.form(run + "/check").send(coordinator).expect(302);
            await(coordinator, run).form(run + "/take").send(coordinator).expect(302);
            await(coordinator, run);

            assertEquals(ROWS, there(coordinator));
        }
    }

    /** Begins to take a file over, and ends the portal as soon as the first rows were written. */
    private static String killed(PortalProcess portal, String file) {
        Visitor coordinator = portal.visitor().as("coordinator.demo-nur");
        String run = coordinator
                .upload(coordinator.get(LIST).form(), "file", "families.csv", file.getBytes(StandardCharsets.UTF_8))
                .expect(302)
                .location();
        Answer checked = await(coordinator, run);
        CompletableFuture<Void> asked =
                CompletableFuture.runAsync(() -> checked.form(run + "/take").send(coordinator));
        awaitProgress(coordinator, run);
        portal.kill();
        asked.handle((answered, cut) -> "").join();
        return run;
    }

    private static void awaitProgress(Visitor coordinator, String run) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (coordinator
                .get(run)
                .page()
                .select("progress[value]:not([value=0])")
                .isEmpty()) {
            assertTrue(System.nanoTime() < deadline, "The file is not taken over.");
            LockSupport.parkNanos(GLANCE);
        }
    }

    private static Answer await(Visitor coordinator, String run) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Answer page = coordinator.get(run).expect(200);
        while (!page.page().select(WORKING).isEmpty()) {
            assertTrue(System.nanoTime() < deadline, page.text());
            LockSupport.parkNanos(GLANCE);
            page = coordinator.get(run).expect(200);
        }
        return page;
    }

    private static long there(Visitor coordinator) {
        return coordinator
                .get(LIST + "/present.csv")
                .expect(200)
                .body()
                .lines()
                .filter(line -> line.contains(ENDING))
                .count();
    }
}
