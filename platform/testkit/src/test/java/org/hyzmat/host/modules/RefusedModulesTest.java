package org.hyzmat.host.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hyzmat.testkit.Fixture;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.TestingHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A module that cannot run is refused with a sentence that names what is wrong; the portal and the others go on. */
@Tag("lasting")
class RefusedModulesTest {

    private static final String YAML = "resources/module.yaml";
    private static final String MODULE = "java/org/hyzmat/notes/NotesModule.java";
    private static final String CONSTRUCTOR = "notes = new NotePages";
    private static final String MIGRATION = "resources/migrations/001-create-note.sql";

    @TempDir
    private static Path folder;

    private static TestingHost host;
    private static Administrator administrator;

    @BeforeAll
    static void startWithOneGoodModule() {
        Fixture.of("notes").jar(folder);
        host = TestingHost.start(
                HostSetup.offering(List.of(folder)).within(Duration.ofSeconds(2), Duration.ofSeconds(2)));
        host.expectAllActive();
        administrator = new Administrator(host);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("no-yaml", memos().with(YAML, "id: [memos"), "It is no YAML"),
                Arguments.of("no-id", memos().changing(YAML, "id: memos", "name: memos"), "the document lacks id"),
                Arguments.of(
                        "other-id", memos().changing(YAML, "id: memos", "id: reminders"), "the two must be the same"),
                Arguments.of("reserved-id", memos().changing(YAML, "id: memos", "id: admin"), "id is 'admin'"),
                Arguments.of(
                        "unknown-key",
                        memos().changing(YAML, "menu:", "colour: red\nmenu:"),
                        "has the unknown key colour"),
                Arguments.of(
                        "undeclared-permission",
                        memos().changing(YAML, "permission: note-read", "permission: note-burn"),
                        "asks for permission 'note-burn', which is not declared"),
                Arguments.of(
                        "closed-public-entry",
                        memos().changing(YAML, "path: /ask", "path: /told"),
                        "Menu entry /told is public, but its path is not among those under public"),
                Arguments.of(
                        "agency-free",
                        memos().changing(YAML, "    agency: agency_id\n", ""),
                        "must name its agency column"));
    }

    static Stream<Arguments> unstartable() {
        return Stream.of(
                Arguments.of(
                        "wrong-migration",
                        memos().changing(MIGRATION, "agency_id uuid not null", "agency_id number_of_agency"),
                        "Migration 001-create-note.sql of module memos failed at statement 1"),
                Arguments.of(
                        "misnamed-migration",
                        memos().with("resources/migrations/3-more.sql", "create table more (id uuid primary key);"),
                        "3-more.sql"),
                Arguments.of(
                        "missing-migration",
                        memos().with("resources/migrations/003-more.sql", "create table more (id uuid primary key);"),
                        "002"),
                Arguments.of(
                        "granting-migration",
                        memos().with("resources/migrations/002-grant-all.sql", "grant all on note to public;"),
                        "002-grant-all.sql"),
                Arguments.of(
                        "wrong-view",
                        memos().with("resources/views/note-show.peb", "{% if note.text %}never ended"),
                        "Its view note-show.peb cannot be read"),
                Arguments.of(
                        "missing-import",
                        memos().changing(MODULE, CONSTRUCTOR, "Class<?> type = org.jsoup.Jsoup.class; " + CONSTRUCTOR),
                        "It needs the Java package org.jsoup"),
                Arguments.of(
                        "missing-service",
                        memos().changing(
                                        MODULE,
                                        "@Reference Clock clock",
                                        "@Reference Clock clock, @Reference Runnable run"),
                        "Its component NotesModule waits for java.lang.Runnable"),
                Arguments.of(
                        "throwing-start",
                        memos().changing(
                                        MODULE,
                                        CONSTRUCTOR,
                                        "if (ids != null) { throw new IllegalStateException(\"No luck\"); } "
                                                + CONSTRUCTOR),
                        "No luck"),
                Arguments.of(
                        "throwing-routes",
                        memos().changing(MODULE, "routes.get(\"/\",", "ids(); routes.get(\"/\",")
                                .changing(
                                        MODULE,
                                        "private final NotePages",
                                        "private void ids() { throw new IllegalStateException(\"No way\"); }"
                                                + " private final NotePages"),
                        "No way"),
                Arguments.of(
                        "hanging-start",
                        memos().changing(
                                        MODULE,
                                        CONSTRUCTOR,
                                        "java.util.concurrent.locks.LockSupport.parkNanos(4_000_000_000L); "
                                                + CONSTRUCTOR),
                        "It did not start within 2 seconds"),
                Arguments.of(
                        "route-without-role",
                        memos().changing(MODULE, "notes::list, NOTE_READ", "notes::list"),
                        "Its route GET / has no role"),
                Arguments.of(
                        "undeclared-role",
                        memos().changing(
                                        "java/org/hyzmat/notes/Permission.java",
                                        "NOTE_EDIT",
                                        "NOTE_EDIT, /** Burn. */ NOTE_BURN")
                                .changing(MODULE, "notes::blank, NOTE_EDIT", "notes::blank, Permission.NOTE_BURN"),
                        "asks for memos.note-burn, which module.yaml does not declare"),
                Arguments.of(
                        "secretly-public",
                        memos().changing(MODULE, "notes::list, NOTE_READ", "notes::list, PublicRole.EVERYONE"),
                        "Its route GET / is open to everyone, but module.yaml does not list its path under public"),
                Arguments.of(
                        "half-public",
                        memos().changing(
                                        MODULE,
                                        "asking::ask, PublicRole.EVERYONE",
                                        "asking::ask, PublicRole.EVERYONE, NOTE_READ"),
                        "Its route POST /ask is open to everyone and asks for a permission besides"),
                Arguments.of(
                        "nowhere-public",
                        memos().changing(YAML, "public: [", "public: [\"/told\", "),
                        "module.yaml declares /told as public, but no route /told has the role PublicRole.EVERYONE"),
                Arguments.of(
                        "route-twice",
                        memos().changing(
                                        MODULE,
                                        "routes.get(\"/\", notes::list, NOTE_READ);",
                                        "routes.get(\"/\", notes::list, NOTE_READ);"
                                                + " routes.get(\"/\", notes::blank, NOTE_EDIT);"),
                        "Its start failed"),
                Arguments.of(
                        "no-component",
                        memos().changing(MODULE, "@Component(service = ServiceModule.class)", ""),
                        "It offers no component of type ServiceModule"));
    }

    private static Fixture memos() {
        return Fixture.of("notes").named("memos").changing(YAML, "id: notes", "id: memos");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void jarIsNotEvenOffered(String file, Fixture broken, String sentence) throws IOException {
        offer(file, broken);

        assertTrue(administrator.saysOf(file + ".jar").contains(sentence), administrator.saysOf(file + ".jar"));
        assertOthersGoOn();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unstartable")
    void jarIsRefusedWhenItIsTaken(String file, Fixture broken, String sentence) throws IOException {
        offer(file, broken);

        administrator.take(file + ".jar");

        assertTrue(administrator.saysOf(file + ".jar").contains(sentence), administrator.saysOf(file + ".jar"));
        assertOthersGoOn();
    }

    @Test
    void whatIsNoJarIsSaidToBeNone() throws IOException {
        Files.writeString(folder.resolve("letter.jar"), "Dear portal,");

        assertTrue(
                administrator.saysOf("letter.jar").contains("so it is no bundle"), administrator.saysOf("letter.jar"));
        assertOthersGoOn();
    }

    @Test
    void brokenExchangeLeavesTheOldVersion() {
        Fixture.of("notes")
                .version("2.0.0")
                .changing(
                        MODULE,
                        CONSTRUCTOR,
                        "if (ids != null) { throw new IllegalStateException(\"No luck\"); } " + CONSTRUCTOR)
                .jar(folder);

        administrator.take("notes-2.0.0.jar");

        assertTrue(administrator.saysOf("notes-2.0.0.jar").contains("No luck"));
        assertTrue(administrator.saysOfModule("notes").contains("1.0.0"));
        assertOthersGoOn();
    }

    private static void offer(String file, Fixture broken) throws IOException {
        Files.move(broken.jar(), folder.resolve(file + ".jar"));
    }

    private static void assertOthersGoOn() {
        assertEquals(200, host.as("facilitator.demo-nur").get("/notes/").status());
        assertEquals(200, host.stranger().get("/").status());
        assertEquals(404, host.as("facilitator.demo-nur").get("/memos/").status());
        assertFalse(host.as("facilitator.demo-nur").get("/").body().contains("href=\"/memos"));
    }
}
