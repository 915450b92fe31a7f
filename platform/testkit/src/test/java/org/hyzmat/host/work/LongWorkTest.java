package org.hyzmat.host.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.web.PublicSettings;
import org.hyzmat.testkit.Fixture;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Work of many steps goes on without whoever began it, and nobody is left in doubt of what became of it. */
@OnEachDatabase
@Tag("pages")
class LongWorkTest {

    private static final String MODULE = "java/org/hyzmat/notes/NotesModule.java";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MANY = 5_000;

    @RegisterExtension
    static final HostExtension HOST =
            HostExtension.with(() -> HostSetup.offering(List.of(fixture().jar()))
                    .within(Duration.ofSeconds(30), Duration.ofSeconds(1))
                    .open(new PublicSettings(0, Set.of(), "https://hyzmat.example.org")));

    private final Visitor coordinator = HOST.as("coordinator.demo-nur");

    private static Fixture fixture() {
        return Fixture.of("notes")
                .with("java/org/hyzmat/notes/NotePrint.java", """
                        package org.hyzmat.notes;

                        import java.io.IOException;
                        import java.util.Map;
                        import java.util.zip.ZipEntry;
                        import java.util.zip.ZipOutputStream;
                        import org.hyzmat.platform.PublicAddress;
                        import org.hyzmat.platform.documents.Documents;
                        import org.hyzmat.platform.documents.QrCodes;
                        import org.hyzmat.platform.work.WorkKind;
                        import org.hyzmat.platform.work.WorkOrder;
                        import org.hyzmat.platform.work.WorkSteps;

                        /** Prints papers into one file. */
                        record NotePrint(Documents documents, QrCodes codes, PublicAddress address)
                                implements WorkKind {

                            @Override
                            public String id() {
                                return "papers";
                            }

                            @Override
                            public void work(WorkOrder order, WorkSteps steps) throws IOException {
                                int papers = Integer.parseInt(order.terms().get("papers"));
                                if (papers == 0) {
                                    throw new IllegalStateException("Nothing to print");
                                }
                                steps.total(papers);
                                try (ZipOutputStream zip =
                                        new ZipOutputStream(steps.file("papers.zip", "application/zip"))) {
                                    for (int paper = 1; paper <= papers; paper++) {
                                        zip.putNextEntry(new ZipEntry("paper-" + paper + ".pdf"));
                                        zip.write(documents.pdf(order.language(), "paper.peb", Map.of(
                                                "who", order.actor().name(),
                                                "number", paper,
                                                "code", codes.of(address.of("/notes/ask/winter").orElseThrow()))));
                                        zip.closeEntry();
                                        steps.done();
                                    }
                                }
                            }
                        }
                        """)
                .with("resources/views/paper.peb", """
                        {% extends "platform/document.peb" %}
                        {% block page %}size: A5 landscape; margin: 10mm;{% endblock %}
                        {% block title %}{{ t('work.papers') }}{% endblock %}
                        {% block content %}<h1>{{ t('work.papers') }} {{ number }}</h1><p>{{ who }}</p>
                        <p><img src="{{ code.png }}" alt="{{ t('menu.ask') }}" width="120"/></p>{% endblock %}
                        """)
                .changing(MODULE, "@Reference IdSource ids)", """
                        @Reference IdSource ids,
                        @Reference org.hyzmat.platform.work.Works works,
                        @Reference org.hyzmat.platform.documents.Documents documents,
                        @Reference org.hyzmat.platform.documents.QrCodes codes,
                        @Reference org.hyzmat.platform.PublicAddress address)
                        """)
                .changing(MODULE, "        notes = new NotePages", """
                        this.works = works;
                        print = new NotePrint(documents, codes, address);
                        notes = new NotePages""")
                .changing(MODULE, "    private final NotePages notes;", """
                        private final org.hyzmat.platform.work.Works works;
                        private final NotePrint print;
                        private final NotePages notes;
                        """)
                .changing(MODULE, "        routes.get(\"/\", ", """
                        works.routes(routes, "/work", NOTE_EDIT, java.util.List.of(print));
                        routes.post("/print", ctx -> ctx.redirect(works.begin(
                                ctx,
                                java.util.UUID.fromString(ctx.formParam("id")),
                                "papers",
                                java.util.Map.of("papers", ctx.formParam("papers")))), NOTE_EDIT);
                        routes.get("/",\s""")
                .changing("resources/texts/messages_en.properties", "menu.ask=", "work.papers=Papers\nmenu.ask=")
                .changing("resources/texts/messages_ru.properties", "menu.ask=", "work.papers=Бумаги\nmenu.ask=")
                .changing("resources/texts/messages_tk.properties", "menu.ask=", "work.papers=Kagyzlar\nmenu.ask=");
    }

    @Test
    void fileHoldsWhatWasAskedForInTheReadersLanguage() throws IOException {
        Visitor reader = coordinator.reading("tk");
        String page = begin(reader, UUID.randomUUID(), 3);

        assertTrue(until(reader, page, "Iş taýýar").contains("24 sagatlap"));

        Map<String, String> papers = papers(reader.bytes(page + "/file"));
        assertEquals(Set.of("paper-1.pdf", "paper-2.pdf", "paper-3.pdf"), papers.keySet());
        assertTrue(papers.get("paper-2.pdf").startsWith("Kagyzlar 2"), papers::toString);
        assertEquals("tk", reader.get(page + "/file").header("Content-Language"));
        assertTrue(reader.get("/notes/work")
                .page()
                .select("main table a")
                .eachAttr("href")
                .contains(page));
    }

    @Test
    void nobodyElseFindsIt() {
        String page = begin(coordinator, UUID.randomUUID(), 1);
        until(coordinator, page, "The work is done");

        for (String path : List.of(page, page + "/file")) {
            HOST.as("coordinator.demo-cynar").get(path).expect(404);
            HOST.as("facilitator.demo-nur").get(path).expect(403);
            HOST.stranger().get(path).expect(403);
        }
        HOST.as("coordinator.demo-cynar").post(page + "/cancel", Map.of()).expect(404);
    }

    @Test
    void formSentTwiceBeginsOnce() {
        UUID id = UUID.randomUUID();
        String page = begin(coordinator, id, 1);
        until(coordinator, page, "The work is done");

        assertEquals(page, begin(coordinator, id, 7));
        assertEquals(1, papers(coordinator.bytes(page + "/file")).size());
    }

    @Test
    void workIsCancelledAndBegunAgain() {
        String page = begin(coordinator, UUID.randomUUID(), MANY);
        until(coordinator, page, "steps are done");
        Answer working = coordinator.get(page).expect(200);
        assertEquals(
                1, working.page().select("noscript meta[http-equiv=refresh]").size());
        assertEquals(page, coordinator.get(page + "/file").expect(302).location());

        coordinator.post(page + "/cancel", Map.of()).expect(302);
        until(coordinator, page, "The work was cancelled");
        again(page, "of 5,000 steps are done");

        coordinator.post(page + "/cancel", Map.of()).expect(302);
        until(coordinator, page, "The work was cancelled");
    }

    @Test
    void workThatFailsSaysSo() {
        String page = begin(coordinator, UUID.randomUUID(), 0);

        until(coordinator, page, "The work failed");
        assertEquals(page, coordinator.get(page + "/file").expect(302).location());
    }

    @Test
    @Tag("lasting")
    void workOfAModuleThatIsStoppedIsCutOff() {
        String page = begin(coordinator, UUID.randomUUID(), MANY);
        until(coordinator, page, "steps are done");

        HOST.modules().stop("notes", "test");
        HOST.modules().start("notes", "test");

        until(coordinator, page, "The work was cut off");
        again(page, "steps are done");
        coordinator.post(page + "/cancel", Map.of()).expect(302);
    }

    @Test
    @Tag("lasting")
    void workOfAProgramThatWasKilledIsCutOffAndOldFilesGo() {
        String killed = begin(coordinator, UUID.randomUUID(), 1);
        String old = begin(coordinator, UUID.randomUUID(), 1);
        until(coordinator, killed, "The work is done");
        until(coordinator, old, "The work is done");

        HOST.clock().advance(Duration.ofHours(25));
        String done = begin(coordinator, UUID.randomUUID(), 1);
        until(coordinator, done, "The work is done");
        HOST.host().restart(settings -> {
            try (Database database = Database.open(settings)) {
                asIfKilled(database.platform(), killed);
                asIfReadBeforeItsEnd(database.platform(), done);
            }
        });

        until(coordinator, killed, "The work was cut off");
        until(coordinator, old, "The file was deleted after 24 hours");
        again(old, "The work is done");
        assertEquals(1, papers(coordinator.bytes(old + "/file")).size());
        until(coordinator, done, "The work is done");
        assertEquals(1, papers(coordinator.bytes(done + "/file")).size());
    }

    /** What whoever looks at work does who read that it goes on just before it ended. */
    private static void asIfReadBeforeItsEnd(Jdbi platform, String page) {
        new WorkRepository(platform, "notes").end(id(page), WorkState.INTERRUPTED, OffsetDateTime.now(HOST.clock()));
    }

    private static UUID id(String page) {
        return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    }

    /** What stands there when a program ends in the middle. */
    private static void asIfKilled(Jdbi platform, String page) {
        platform.useHandle(
                handle -> handle.createUpdate("update work_run set state = 'WORKING', worker = 'gone' where id = :id")
                        .bind("id", id(page))
                        .execute());
    }

    private static String begin(Visitor visitor, UUID id, int papers) {
        return visitor.post(
                        "/notes/print",
                        Map.of("id", List.of(id.toString()), "papers", List.of(Integer.toString(papers))))
                .expect(302)
                .location();
    }

    /** Whoever did the work before may need a moment to notice that it is over. */
    private void again(String page, String sentence) {
        Instant deadline = Instant.now().plus(PATIENCE);
        do {
            coordinator.post(page + "/again", Map.of()).expect(302);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        } while (!text(coordinator, page).contains(sentence) && Instant.now().isBefore(deadline));
        until(coordinator, page, sentence);
    }

    private static String until(Visitor visitor, String page, String sentence) {
        Instant deadline = Instant.now().plus(PATIENCE);
        String text = text(visitor, page);
        while (!text.contains(sentence) && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            text = text(visitor, page);
        }
        String last = text;
        assertTrue(last.contains(sentence), last);
        return last;
    }

    private static String text(Visitor visitor, String page) {
        return visitor.get(page).page().select("main").text();
    }

    private static Map<String, String> papers(byte[] file) {
        Map<String, String> papers = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                try (PDDocument paper = Loader.loadPDF(zip.readAllBytes())) {
                    papers.put(entry.getName(), new PDFTextStripper().getText(paper));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return papers;
    }
}
