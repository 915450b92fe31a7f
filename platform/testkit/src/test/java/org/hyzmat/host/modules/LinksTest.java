package org.hyzmat.host.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hyzmat.platform.ServiceModule;
import org.hyzmat.testkit.Fixture;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.TestingHost;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** A module asks another through a link alone, which says so when nobody is there and is waited for like a request. */
@Tag("lasting")
class LinksTest {

    private static final String BY = "test";
    private static final String ASKED = "hours";
    private static final String HOURS = "org.hyzmat.hours.api.Hours";
    private static final String MODULE = "java/org/hyzmat/notes/NotesModule.java";
    private static final String YAML = "resources/module.yaml";
    private static final String BEGUN = "hyzmat.test.slow-call-has-begun";
    private static final String GO = "hyzmat.test.slow-call-may-end";

    @TempDir
    private Path folder;

    private TestingHost host;
    private Modules modules;
    private Visitor reader;

    private static Fixture published() {
        return new Fixture(
                "hours-api",
                "1.0.0",
                Map.of(
                        "java/org/hyzmat/hours/api/package-info.java",
                        "@org.osgi.annotation.versioning.Version(\"1.0.0\")\npackage org.hyzmat.hours.api;",
                        "java/org/hyzmat/hours/api/Hours.java",
                        "package org.hyzmat.hours.api; public interface Hours { String version(); String slow(); }",
                        "resources/api.yaml",
                        "module: hours\ninterfaces: [org.hyzmat.hours.api.Hours]"),
                List.of());
    }

    /** Answers calls with its version, one of them only when it may; it claims to be better than any other. */
    private static Fixture asked(Path api, String version) {
        return Fixture.of("notes")
                .named(ASKED)
                .version(version)
                .with(api)
                .changing(YAML, "id: notes", "id: hours")
                .with(
                        "java/org/hyzmat/notes/OwnHours.java",
                        """
                        package org.hyzmat.notes;

                        import java.util.concurrent.locks.LockSupport;
                        import org.hyzmat.hours.api.Hours;
                        import org.osgi.service.component.annotations.Component;

                        @Component(service = Hours.class, property = "service.ranking:Integer=1000")
                        public final class OwnHours implements Hours {

                            @Override
                            public String version() {
                                return "VERSION";
                            }

                            @Override
                            public String slow() {
                                System.setProperty("BEGUN", "true");
                                while (!Boolean.getBoolean("GO")) {
                                    LockSupport.parkNanos(10_000_000);
                                }
                                return "VERSION";
                            }
                        }
                        """.replace("BEGUN", BEGUN).replace("GO", GO).replace("VERSION", version));
    }

    private static Fixture asking(Path api) {
        return Fixture.of("notes")
                .with(api)
                .changing(YAML, "id: notes", "id: notes\nneeds:\n  - module: hours")
                .changing(
                        MODULE,
                        "@Reference IdSource ids) {",
                        "@Reference IdSource ids, @Reference org.hyzmat.hours.api.Hours hours) { this.hours = hours;")
                .changing(
                        MODULE,
                        "private final NotePages notes;",
                        "private final NotePages notes; private final org.hyzmat.hours.api.Hours hours;")
                .changing(
                        MODULE,
                        "routes.get(\"/\", notes::list, NOTE_READ);",
                        "routes.get(\"/\", notes::list, NOTE_READ);"
                                + " routes.get(\"/version\", ctx -> ctx.result(hours.version()), NOTE_READ);"
                                + " routes.get(\"/slow\", ctx -> ctx.result(hours.slow()), NOTE_READ);");
    }

    @BeforeEach
    void start() {
        System.clearProperty(BEGUN);
        System.clearProperty(GO);
        Path api = published().jar(folder);
        asked(api, "1.0.0").jar(folder);
        asking(api).jar(folder);
        host = TestingHost.start(HostSetup.offering(List.of(folder))
                .within(Duration.ofSeconds(30), Duration.ofSeconds(Waiting.PATIENCE_SECONDS)));
        host.expectAllActive();
        modules = host.modules();
        reader = host.as("coordinator.demo-nur");
    }

    @AfterEach
    void stop() {
        System.setProperty(GO, "true");
        host.close();
        System.clearProperty(BEGUN);
        System.clearProperty(GO);
    }

    @Test
    void theLinkIsAllThatTheAskingModuleSees() throws Exception {
        List<String> published = List.of("hours-api");

        assertEquals(published, offeredToNotes());
        modules.stop(ASKED, BY);
        assertEquals(published, offeredToNotes());
        modules.start(ASKED, BY);
        assertEquals(published, offeredToNotes());
        assertEquals("1.0.0", reader.get("/notes/version").expect(200).body());
    }

    /** The names of the bundles whose services of the published interface the asking module can get. */
    private List<String> offeredToNotes() throws InvalidSyntaxException {
        ServiceModule notes = modules.services(ServiceModule.class).get("notes").get(0);
        return Arrays.stream(FrameworkUtil.getBundle(notes.getClass())
                        .getBundleContext()
                        .getAllServiceReferences(HOURS, null))
                .map(service -> service.getBundle().getSymbolicName())
                .toList();
    }

    @Test
    void whoAsksAModuleThatIsAwayIsToldWhich() {
        modules.stop(ASKED, BY);

        String said = reader.get("/notes/version").expect(503).text();

        assertTrue(said.contains("“Notes”"), said);
        modules.start(ASKED, BY);
        reader.get("/notes/version").expect(200);
    }

    @Test
    void aStopWaitsForACallThatIsBeingAnswered() throws Exception {
        CompletableFuture<Answer> slow = slow();

        CompletableFuture<Void> stop = CompletableFuture.runAsync(() -> modules.stop(ASKED, BY), Waiting.THREADS);
        Waiting.until(() -> reader.get("/notes/version").status() == 503);
        assertThrows(TimeoutException.class, () -> stop.get(1, TimeUnit.SECONDS));
        System.setProperty(GO, "true");

        assertAnswered(slow);
        stop.get(Waiting.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void anExchangeWaitsForACallOfTheOldVersionWhileTheNewOneAnswers() throws Exception {
        CompletableFuture<Answer> slow = slow();
        asked(folder.resolve("hours-api-1.0.0.jar"), "2.0.0").jar(folder);
        Administrator administrator = new Administrator(host);

        CompletableFuture<String> exchange =
                CompletableFuture.supplyAsync(() -> administrator.take("hours-2.0.0.jar"), Waiting.THREADS);
        Waiting.until(() -> reader.get("/notes/version").expect(200).body().equals("2.0.0"));
        assertThrows(TimeoutException.class, () -> exchange.get(1, TimeUnit.SECONDS));
        System.setProperty(GO, "true");

        assertAnswered(slow);
        exchange.get(Waiting.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Asks for what makes a slow call, and returns once that is being answered. */
    private CompletableFuture<Answer> slow() {
        CompletableFuture<Answer> answer =
                CompletableFuture.supplyAsync(() -> reader.get("/notes/slow"), Waiting.THREADS);
        Waiting.until(() -> Boolean.getBoolean(BEGUN));
        return answer;
    }

    private static void assertAnswered(CompletableFuture<Answer> slow) throws Exception {
        Answer answer = slow.get(Waiting.PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertEquals("1.0.0", answer.expect(200).body());
    }
}
