package org.hyzmat.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.hyzmat.testkit.Fixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The contract sees a broken promise: modules are spoilt in one place, and the test of that promise fails. */
@Tag("thorough")
class ModuleContractTest {

    private static final String EN = "resources/texts/messages_en.properties";
    private static final String RU = "resources/texts/messages_ru.properties";
    private static final String TK = "resources/texts/messages_tk.properties";
    private static final String PAGES = "java/org/hyzmat/notes/NotePages.java";
    private static final String REPOSITORY = "java/org/hyzmat/notes/NoteRepository.java";
    private static final String MODULE = "java/org/hyzmat/notes/NotesModule.java";

    /** A module that breaks a promise; its name keeps it from being run by itself. */
    static final class SpoiltNotes extends NotesModuleTest {

        private static Fixture fixture = Fixture.of("notes");

        @Override
        Fixture fixture() {
            return fixture;
        }
    }

    @Test
    void faultsOfTextsAreSeen() {
        Fixture spoilt = Fixture.of("notes")
                .changing(TK, "menu.notes=Bellikler", "menu.others=Bellikler")
                .changing(RU, "note.save=Сохранить", "note.save=Save")
                .changing(RU, "note.count.few={0} заметки\n", "")
                .changing(TK, "note.add=Bellik goşmak", "note.add=Bellik 'goşmak'");

        Map<String, String> failures = failuresOf(
                spoilt,
                "everyTextIsThereInThreeLanguages",
                "everyTextIsTranslated",
                "everyTextIsAPatternThatNamesTheSame");

        assertEquals(
                Set.of(
                        "everyTextIsThereInThreeLanguages",
                        "everyTextIsTranslated",
                        "everyTextIsAPatternThatNamesTheSame"),
                failures.keySet());
        assertNames(failures.get("everyTextIsThereInThreeLanguages"), "menu.notes", "note.count.few", "in ru", "in tk");
        assertNames(failures.get("everyTextIsTranslated"), "note.save", "ru");
        assertNames(failures.get("everyTextIsAPatternThatNamesTheSame"), "note.add", "straight apostrophe");
    }

    @Test
    void permissionWithoutItsSentenceIsSeen() {
        Fixture spoilt = Fixture.of("notes")
                .changing(EN, "permission.note-edit=Write notes\n", "")
                .changing(RU, "permission.note-edit=Писать заметки\n", "")
                .changing(TK, "permission.note-edit=Bellik ýazmak\n", "");

        assertSeen(spoilt, "everyTextIsThereInThreeLanguages", "permission.note-edit");
    }

    @Test
    void textThatIsMissingOnAPageIsSeen() {
        Fixture spoilt =
                Fixture.of("notes").changing("resources/views/note-list.peb", "t('note.add')", "t('note' ~ '.none')");

        assertSeen(spoilt, "everyPageSpeaksThreeLanguages", "?note.none?");
    }

    @Test
    void recordThatIsNotSampledIsSeen() {
        Fixture spoilt = Fixture.of("notes")
                .changing(MODULE, "\"/notes/{note}\"", "\"/notes/{reminder}\"")
                .changing(PAGES, "ctx.pathParam(\"note\")", "ctx.pathParamMap().values().iterator().next()");

        assertSeen(spoilt, "everyRecordOfTheSampleIsShown", "reminder");
    }

    @Test
    void pageThatFailsIsSeen() {
        Fixture spoilt = Fixture.of("notes").changing("resources/views/note-edit.peb", "note.id", "note.number");

        assertSeen(spoilt, "everyRecordOfTheSampleIsShown", "GET /notes/{note}/edit");
    }

    @Test
    void foreignRecordOnAPageIsSeen() {
        assertSeen(withoutCondition(), "recordsOfAnotherAgencyAreNotShown", "shows the other agency’s record");
    }

    @Test
    void foreignRecordThatIsNotDeniedIsSeen() {
        Fixture spoilt = Fixture.of("notes")
                .changing(
                        PAGES,
                        ".orElseThrow(NotFoundResponse::new)",
                        ".orElse(new Note(UUID.fromString(ctx.pathParam(\"note\")), 1, \"secret\"))")
                .changing(PAGES, "import io.javalin.http.NotFoundResponse;\n", "");

        assertSeen(spoilt, "recordsOfAnotherAgencyAreNotShown", "404 was expected");
    }

    @Test
    void foreignRecordThatIsChangedIsSeen() {
        assertSeen(withoutCondition(), "recordsOfAnotherAgencyAreNotChanged", "the other agency change note");
    }

    @Test
    void foreignRecordThatIsTiedIsSeen() {
        Fixture spoilt = Fixture.of("notes")
                .changing(PAGES, "note -> notes.find(Visible.to(ctx), note).isPresent()", "note -> true");

        assertSeen(spoilt, "recordsOfAnotherAgencyAreNotTiedToOwnOnes", "tied the other agency’s record");
    }

    @Test
    void foreignRecordThatIsFoundIsSeen() {
        Fixture spoilt = withoutCondition()
                .changing(
                        "resources/views/note-list.peb",
                        "<ul>",
                        "<form action=\"{{ base }}\"><input name=\"q\"></form><ul>");

        assertSeen(spoilt, "recordsOfAnotherAgencyAreNotFound", "names the other agency’s record");
    }

    @Test
    void recordOnAPublicPageIsSeen() {
        Fixture spoilt =
                withoutCondition().changing("resources/views/ask.peb", "{% if known %}", "{% if known or true %}");

        assertSeen(spoilt, "strangerSeesWhatIsPublicAndNoRecordUnasked", "names an agency’s record to a stranger");
    }

    @Test
    void secondRecordOfOneFormIsSeen() {
        Fixture spoilt = Fixture.of("notes")
                .changing(PAGES, "notes.add(Actor.of(ctx), OffsetDateTime.now(clock), id, draft);", """
                        notes.add(Actor.of(ctx), OffsetDateTime.now(clock), id, draft);
                        notes.add(Actor.of(ctx), OffsetDateTime.now(clock), UUID.randomUUID(), draft);
                        """);

        assertSeen(spoilt, "formSentTwiceCreatesOnce", "when it was sent again, and added [note");
    }

    @Test
    void secondRecordOfTwoClicksAtOnceIsSeen() {
        Fixture spoilt = Fixture.of("notes")
                .changing(PAGES, "notes.add(Actor.of(ctx), OffsetDateTime.now(clock), id, draft);", """
                        if (notes.find(Visible.to(ctx), id).isEmpty()) {
                            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
                            notes.add(Actor.of(ctx), OffsetDateTime.now(clock), UUID.randomUUID(), draft);
                            notes.add(Actor.of(ctx), OffsetDateTime.now(clock), id, draft);
                        }
                        """);

        assertSeen(spoilt, "formSentTwiceCreatesOnce", "when it was sent twice at once, and note has");
    }

    @Test
    void classLoaderThatIsHeldIsSeen() {
        Fixture spoilt = Fixture.of("notes")
                .changing(
                        MODULE,
                        "notes = new NotePages",
                        "System.getProperties().put(\"held\", this); notes = new NotePages");
        try {
            assertSeen(spoilt, "leavesNoClassLoaderWhenUninstalled", "still held");
        } finally {
            System.getProperties().remove("held");
        }
    }

    @Test
    void menuThatLeadsNowhereIsSeen() {
        Fixture spoilt = Fixture.of("notes").changing("resources/module.yaml", "path: /\n", "path: /gone\n");

        assertSeen(spoilt, "isServedUnderItsId", "/notes/gone");
    }

    @Test
    void pathForEverythingIsSeen() {
        Fixture spoilt = Fixture.of("notes")
                .changing(
                        MODULE,
                        "routes.get(\"/\", ",
                        "routes.get(\"/{any}\", notes::list, NOTE_READ);routes.get(\"/\", ");

        assertSeen(spoilt, "unknownPathIsNotFound", "404 was expected");
    }

    private static Fixture withoutCondition() {
        return Fixture.of("notes")
                .changing("resources/module.yaml", "personal: true", "personal: false")
                .changing(REPOSITORY, " and <visible:note>", "")
                .changing(REPOSITORY, " and <visible:n>", "")
                .changing(REPOSITORY, " where <visible:n>", "");
    }

    private static void assertSeen(Fixture spoilt, String promise, String... words) {
        Map<String, String> failures = failuresOf(spoilt, promise);

        assertEquals(Set.of(promise), failures.keySet());
        assertNames(failures.get(promise), words);
    }

    private static void assertNames(String message, String... words) {
        Set<String> unnamed = Arrays.stream(words)
                .filter(word -> !message.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unnamed, message);
    }

    /** The tests that fail on H2, each with its message. */
    private static Map<String, String> failuresOf(Fixture spoilt, String... promises) {
        SpoiltNotes.fixture = spoilt;
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Arrays.stream(promises)
                        .map(promise -> DiscoverySelectors.selectMethod(SpoiltNotes.class, promise))
                        .toList())
                .build();
        Map<String, String> failures = new ConcurrentSkipListMap<>();
        Set<String> run = new TreeSet<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                String name = test.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(source -> ((MethodSource) source).getMethodName())
                        .orElse(test.getDisplayName());
                run.add(name);
                result.getThrowable().ifPresent(thrown -> failures.merge(name, thrown.toString(), String::concat));
            }
        });
        assertEquals(Set.of(), minus(Set.of(promises), run), () -> "did not run: " + failures);
        return new TreeMap<>(failures);
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }
}
