package org.hyzmat.independentliving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The report on support at home, for those who see records and for those who read figures only. */
@OnEachDatabase
@Tag("pages")
final class ReportPagesTest {

    private static final String REPORT = "/independent-living/report";

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private final Visitor coordinator = host.as("coordinator.demo-nur");
    private final Visitor reader = host.as("programme-staff.demo-department");

    private static List<String> titles(Answer page) {
        return page.page().select("main h2").eachText();
    }

    @Test
    void aCoordinatorReadsBothDaysWithTheirDenominators() {
        Answer page = coordinator.get(REPORT).expect(200);

        assertTrue(page.text().contains("After 6 months"), page.text());
        assertTrue(page.text().contains("of those whose day has come and of whom it is known"), page.text());
        assertTrue(titles(page).containsAll(List.of("Placements avoided", "By sex", "By disability")));
        assertFalse(page.text().contains("∗"));
    }

    @Test
    void aReaderOfFiguresIsNotToldSmallNumbers() {
        Answer page = reader.get(REPORT).expect(200);

        assertTrue(page.text().contains("At home at 6 and at 12 months"), page.text());
        assertFalse(page.text().contains("After 6 months"));
        assertTrue(page.text().contains("∗ is a number below 5"), page.text());
    }

    @Test
    void whatNobodyCanChooseIsRefused() {
        for (String asked : List.of("place=nowhere", "provider=" + UUID.randomUUID(), "year=1999", "sex=x")) {
            Answer page = coordinator.get(REPORT + "?" + asked).expect(422);

            assertEquals("Choose one of the entries offered.", page.problems().get(asked.replaceAll("=.*", "")), asked);
            coordinator.get(REPORT + "/file?format=csv&" + asked).expect(422);
        }
    }

    @Test
    void whatCannotBeAskedForTogetherIsRefused() {
        reader.get(REPORT + "?sex=female").expect(422);
        reader.get(REPORT + "?provider=" + UUID.randomUUID() + "&by=place").expect(422);
        coordinator.get(REPORT + "?sex=female&by=provider").expect(200);
    }

    @Test
    void eachSideIsOffered() {
        for (String by : new String[] {"provider", "place", "service", "year"}) {
            Answer page = reader.get(REPORT + "?by=" + by).expect(200);

            assertTrue(titles(page).stream().anyMatch(title -> title.startsWith("By " + by)), by);
        }
    }

    @Test
    void theFileSaysTheSameAsThePage() {
        for (Visitor visitor : List.of(coordinator, reader)) {
            Answer page = visitor.get(REPORT).expect(200);
            String csv = visitor.get(REPORT + "/file?format=csv").expect(200).body();

            titles(page).forEach(title -> assertTrue(csv.contains(title), title + " is missing in " + csv));
            assertEquals(page.text().contains("∗"), csv.contains("∗"));
        }
        coordinator.get(REPORT + "/file?format=xlsx").expect(200);
    }

    @Test
    void theDefinitionStandsInWords() {
        Answer page = reader.get(REPORT + "/methods").expect(200);

        assertTrue(page.text().contains("was at home on that day"), page.text());
        assertEquals(10, titles(page).size());
    }
}
