package org.hyzmat.host.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hyzmat.testkit.Fixture;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingHost;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Installed, stopped, started, exchanged and uninstalled while the portal runs, a module keeps its records. */
@Tag("lasting")
@OnEachDatabase
class ModuleLifeTest {

    private static final String ADD_MOOD = "resources/migrations/002-add-mood.sql";

    @TempDir
    private static Path folder;

    @RegisterExtension
    private static final HostExtension HOST = HostExtension.with(() -> HostSetup.offering(List.of(folder)));

    private Administrator administrator;
    private Visitor coordinator;

    @BeforeEach
    void bringTheFirstVersionBack() {
        administrator = new Administrator(HOST.host());
        coordinator = HOST.as("coordinator.demo-nur");
        Fixture.of("notes").jar(folder);
        if (administrator.isOffered("notes-1.0.0.jar")) {
            administrator.take("notes-1.0.0.jar");
        }
    }

    @AfterEach
    void leaveTheFirstVersionAlone() throws IOException {
        try (Stream<Path> jars = Files.list(folder)) {
            for (Path jar : jars.filter(jar -> !jar.endsWith("notes-1.0.0.jar")).toList()) {
                Files.delete(jar);
            }
        }
    }

    @Test
    void recordsOutliveEverythingThatHappensToAModule() {
        List<String> written = new ArrayList<>(List.of(write("installed")));
        assertTrue(administrator.stop("notes").contains("Notes is stopped. Its records are kept."));
        assertSaysOff();
        assertTrue(administrator.start("notes").contains("Notes is running."));
        written.add(write("started"));

        Fixture.of("notes")
                .version("1.1.0")
                .with(ADD_MOOD, "alter table note add column mood varchar(20) default 'calm' not null;")
                .jar(folder);
        assertTrue(administrator.take("notes-1.1.0.jar").contains("Notes now runs in version 1.1.0."));
        written.add(write("exchanged"));

        assertTrue(administrator.uninstall("notes").contains("uninstalled. Its records are kept"));
        coordinator.get("/notes/").expect(404);
        assertFalse(coordinator.get("/").body().contains("href=\"/notes\""));
        assertTrue(administrator.take("notes-1.1.0.jar").contains("Notes is installed and running."));
        written.add(write("installed again"));

        written.forEach(this::assertShown);
    }

    private void assertSaysOff() {
        Answer page = coordinator.get("/notes/").expect(503);
        assertTrue(page.text().contains("The part “Notes” of the portal"), page.text());
    }

    @Test
    void whatWasWantedHoldsAfterARestart() {
        administrator.stop("notes");
        HOST.host().restart();
        assertSaysOff();
        assertTrue(administrator.saysOfModule("notes").contains("Stopped"), administrator.saysOfModule("notes"));

        administrator.start("notes");
        HOST.host().restart();
        coordinator.get("/notes/").expect(200);

        administrator.uninstall("notes");
        HOST.host().restart();
        coordinator.get("/notes/").expect(404);
        assertTrue(administrator.isOffered("notes-1.0.0.jar"));
        administrator.take("notes-1.0.0.jar");
        coordinator.get("/notes/").expect(200);
    }

    @Test
    void versionInTheStoreRunsThoughItsFileIsGone() throws IOException {
        assertTrue(write("before").startsWith("before"));
        Files.delete(folder.resolve("notes-1.0.0.jar"));

        HOST.host().restart();

        coordinator.get("/notes/").expect(200);
    }

    @Test
    void jarThatIsPutIntoTheFolderIsOfferedAtTheNextClick() {
        assertFalse(administrator.isOffered("memos-1.0.0.jar"));

        Fixture.of("notes")
                .named("memos")
                .changing("resources/module.yaml", "id: notes", "id: memos")
                .jar(folder);

        assertTrue(administrator.isOffered("memos-1.0.0.jar"));
        coordinator.get("/memos/").expect(404);
        administrator.take("memos-1.0.0.jar");
        coordinator.get("/memos/").expect(200);
        assertTrue(coordinator.get("/").body().contains("href=\"/memos\""));
        administrator.uninstall("memos");
    }

    @Test
    void demoRecordsAreFilledInOnce() {
        Fixture demo = Fixture.of("notes").with("java/org/hyzmat/notes/DemoNotes.java", """
                        package org.hyzmat.notes;

                        import java.time.Clock;
                        import java.time.OffsetDateTime;
                        import java.util.List;
                        import java.util.UUID;
                        import java.util.random.RandomGenerator;
                        import org.hyzmat.platform.Actor;
                        import org.hyzmat.platform.DemoData;
                        import org.jdbi.v3.core.Jdbi;
                        import org.osgi.service.component.annotations.Activate;
                        import org.osgi.service.component.annotations.Component;
                        import org.osgi.service.component.annotations.Reference;

                        @Component(service = DemoData.class)
                        public final class DemoNotes implements DemoData {

                            private final NoteRepository notes;

                            @Activate
                            public DemoNotes(@Reference Jdbi jdbi) {
                                notes = new NoteRepository(jdbi);
                            }

                            @Override
                            public void fill(List<Actor> staff, RandomGenerator chance) {
                                NoteDraft draft = new NoteDraft("From the demo world", List.of());
                                notes.add(staff.get(0), OffsetDateTime.now(), UUID.randomUUID(), draft);
                            }
                        }
                        """);
        HostSetup setup =
                HostSetup.offering(List.of(demo.jar())).on(HOST.database()).filled();
        try (TestingHost filled = TestingHost.start(setup)) {
            filled.restart();

            String list =
                    filled.as("coordinator.demo-nur").get("/notes/").expect(200).text();
            assertTrue(list.contains("1 note "), list);
            assertTrue(list.contains("From the demo world"), list);
        }
    }

    private String write(String text) {
        coordinator
                .get("/notes/notes/new")
                .form()
                .with("text", text)
                .send(coordinator)
                .expect(302);
        return text;
    }

    private void assertShown(String text) {
        List<String> shown =
                coordinator.get("/notes/").expect(200).page().select("main li").eachText();
        assertEquals(1, shown.stream().filter(text::equals).count(), text + " in " + shown);
    }
}
