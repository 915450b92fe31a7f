package org.hyzmat.independentliving.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hyzmat.testkit.DatabaseKind;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.figures.Attack;
import org.hyzmat.testkit.figures.FigureCopies;
import org.hyzmat.testkit.figures.FigureFile;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every page and file that a reader of figures is offered, and tries to work out what is hidden in them. */
@Tag("lasting")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureAttackTest {

    private static final Logger LOG = LoggerFactory.getLogger(FigureAttackTest.class);

    @RegisterExtension
    final HostExtension host =
            HostExtension.with(() -> HostSetup.ofClassPath().filled().on(database()));

    private final Properties words = words();
    private Visitor visitor;
    private Map<ReportReader.Report, FigureFile> reports;

    DatabaseKind database() {
        return DatabaseKind.H2;
    }

    private static Properties words() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                ReportPages.class.getResourceAsStream("/texts/messages_en.properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    @BeforeAll
    void readEverything() {
        visitor = host.as("programme-staff.demo-department");
        reports = new ReportReader(visitor).all();
    }

    @Test
    void nothingThatIsHiddenComesOut() {
        ReportNotes notes = new ReportNotes(words::getProperty);
        reports.forEach((report, file) -> notes.read(file, report.asked().filters(), report.side()));
        List<ReportAttack.Part> parts = new ArrayList<>();
        for (String coordinator : List.of("coordinator.demo-nur", "coordinator.demo-cynar")) {
            parts.addAll(new ReportReader(host.as(coordinator)).parts(notes));
        }
        List<String> found = new ArrayList<>(notes.contradictions());
        ReportAttack attack = new ReportAttack(notes, parts);

        attack.differences(found::add);
        attack.deliveries(found::add);
        Attack people = attack.people(found::add);
        int undecided = people.bounded(found::add);

        long hidden = people.clues().stream().filter(clue -> !clue.isShown()).count();
        long shown = people.clues().size() - hidden;
        LOG.info(
                "Support at home: {} reports of {} parts, {} shown, {} hidden",
                reports.size(),
                parts.size(),
                shown,
                hidden);
        assertEquals(List.of(), found);
        assertEquals(0, undecided, "numbers of which it is not known whether others are possible");
        assertTrue(hidden > 0 && shown > 0, "some are shown, some hidden");
    }

    @Test
    void whatFewHaveInCommonCannotBeChosen() {
        ReportReader reader = new ReportReader(visitor);

        for (Aspect left : Aspect.FILTERS) {
            List<Aspect> others =
                    Aspect.FILTERS.stream().filter(aspect -> aspect != left).toList();
            assertFalse(reader.isAnswered(others), others::toString);
        }
        assertFalse(reader.isAnswered(Aspect.FILTERS));
        Aspect.PERSONAL.forEach(aspect -> assertFalse(reader.isAnswered(aspect), aspect::toString));
    }

    @Test
    void pagesAndFilesOfBothKindsSayTheSame() {
        compare(report -> report.chosen() < 2);
    }

    @Test
    @Tag("thorough")
    void pagesAndFilesSayTheSameWhateverIsChosen() {
        compare(report -> report.chosen() >= 2);
    }

    private void compare(Predicate<ReportReader.Report> which) {
        List<String> found = new ArrayList<>();
        FigureCopies copies = new FigureCopies(visitor, Set.of());

        reports.keySet().stream()
                .filter(which)
                .forEach(report -> copies.compare(ReportReader.REPORT, report.query(), found::add));

        assertEquals(List.of(), found);
    }

    @Test
    void picturesTellNothingThatIsHidden() {
        List<String> found = new ArrayList<>();
        int pictures = 0;

        for (Map.Entry<ReportReader.Report, FigureFile> each : reports.entrySet()) {
            if (each.getKey().side().isEmpty()) {
                Document page = visitor.get(
                                ReportReader.REPORT + "?" + each.getKey().query())
                        .page();
                new MonthPicture(page, each.getValue().table("Month by month"))
                        .compare(more -> found.add(each.getKey() + ": " + more));
                pictures += page.select("figure.chart svg").size();
            }
        }

        assertEquals(List.of(), found);
        assertTrue(pictures > 1, "there are pictures");
    }

    @Test
    void nothingElseIsThereForThem() {
        List<String> open = host.modules().routes("independent-living").stream()
                .filter(route -> route.method().equals("GET"))
                .map(route -> route.path()
                        .replaceAll("[{<][^}>]+[}>]", UUID.randomUUID().toString()))
                .filter(path -> !path.startsWith("/report"))
                .filter(path -> visitor.get("/independent-living" + path).status() != 403)
                .toList();

        assertEquals(List.of(), open);
    }
}
