package org.hyzmat.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hyzmat.testkit.web.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal of a test: people, an offered module, forms, and data that outlives a restart. */
@Tag("lasting")
class TestingHostTest {

    @TempDir
    private Path folder;

    @Test
    void notesOfOneAgencyStayThereOverARestart() {
        Path jar = Fixture.of("notes").jar(folder);
        try (TestingHost host = TestingHost.start(HostSetup.offering(List.of(jar)))) {
            host.expectAllActive();
            Answer blank =
                    host.as("coordinator.demo-nur").get("/notes/notes/new").expect(200);
            Answer created = blank.form().with("text", "Of Nur").send(host.as("coordinator.demo-nur"));

            host.restart();

            assertEquals(
                    "Of Nur",
                    host.as("facilitator.demo-nur")
                            .follow(created)
                            .expect(200)
                            .page()
                            .select("h1")
                            .text());
            assertEquals(
                    "This page was not found",
                    host.as("coordinator.demo-cynar")
                            .follow(created)
                            .expect(404)
                            .page()
                            .select("h1")
                            .text());
            assertTrue(host.as("coordinator.demo-nur").get("/notes/").body().contains("Of Nur"));
            assertFalse(host.as("coordinator.demo-cynar").get("/notes/").body().contains("Of Nur"));
            host.stranger().get("/notes/").expect(403);
        }
    }
}
