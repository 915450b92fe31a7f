package org.hyzmat.strongfamilies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody reads of the results, over the demo world. */
@Tag("pages")
@OnEachDatabase
final class ReportPagesTest {

    private static final String REPORT = "/strong-families/report";
    private static final String SCALE = REPORT + "/scales/6f2b1c00-0000-7000-8000-000000000411";

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private final Visitor coordinator = host.as(TestingGroup.COORDINATOR);
    private final Visitor reader = host.as("programme-staff.demo-department");

    @Test
    void theOwnAgencySeesSmallNumbersAndEveryPerson() {
        Answer page = coordinator.get(REPORT).expect(200);
        Answer scale = coordinator.get(SCALE).expect(200);

        assertFalse(page.text().contains("∗"), page.text());
        assertEquals(2, scale.page().select("figure.chart svg").size());
    }

    @Test
    void whoReadsFiguresSeesNobody() {
        List<String> groups = coordinator
                .get(REPORT)
                .page()
                .select("select[name=group] option")
                .eachText();

        Answer page = reader.get(REPORT).expect(200);
        Answer scale = reader.get(SCALE).expect(200);

        assertTrue(groups.size() > 2, groups::toString);
        groups.stream().skip(1).forEach(group -> assertFalse(page.text().contains(group), group));
        assertTrue(page.page().select("select[name=group], input[type=date]").isEmpty());
        assertTrue(scale.page().select("figure.chart details").isEmpty(), "a row for each person");
    }

    @Test
    void whatCouldTellSomebodyApartCannotBeChosen() {
        String provider = reader.get(REPORT)
                .page()
                .select("select[name=provider] option[value~=.+]")
                .first()
                .val();
        String place = reader.get(REPORT)
                .page()
                .select("select[name=place] option[value~=.+]")
                .first()
                .val();

        reader.get(REPORT + "?provider=" + provider + "&year=2026").expect(200);
        for (String choice : List.of(
                "provider=" + provider + "&place=" + place,
                "from=2026-03-01&to=2026-03-31",
                "provider=" + provider + "&by=place",
                "by=group")) {
            Answer refused = reader.get(REPORT + "?" + choice).expect(422);
            assertTrue(refused.text().contains("These cannot be chosen together"), choice);
        }
    }

    @Test
    void aRestrictedServiceIsNotCountedForWhoIsNotAdmitted() {
        int all = groups(coordinator.get(REPORT))
                + groups(host.as(TestingGroup.STRANGER).get(REPORT));

        assertEquals(all - 1, groups(reader.get(REPORT)));
    }

    private static int groups(Answer page) {
        return Integer.parseInt(page.page().select(".report-head p").text().split(" ")[0]);
    }

    @Test
    void anotherAgencyIsNotCounted() {
        String group = coordinator
                .get(REPORT)
                .page()
                .select("select[name=group] option[value~=.+]")
                .first()
                .val();

        Answer page =
                host.as(TestingGroup.STRANGER).get(REPORT + "?group=" + group).expect(200);

        assertTrue(page.text().contains("No group fits what you chose."), page.text());
        host.as(TestingGroup.STRANGER)
                .get(REPORT + "/file?format=csv&group=" + group)
                .expect(200);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        Answer refused =
                coordinator.get(REPORT + "?from=2026-10-01&to=2026-09-01").expect(422);

        assertEquals(
                List.of("2026-10-01"), refused.page().select("input[name=from]").eachAttr("value"));
    }

    @Test
    void aFileHasTheSameTablesAndKeepsWhatWasChosen() {
        Answer page = coordinator.get(REPORT + "?by=place").expect(200);
        String link = page.page().select("a[href*=format=csv]").first().attr("href");

        String file = coordinator.get(link).expect(200).body();

        assertTrue(link.contains("by=place"), link);
        page.page().select(".report-table h2").eachText().forEach(title -> assertTrue(file.contains(title), title));
    }

    @Test
    void whatWasChosenStandsAboveTheTablesForPaper() {
        Answer page = coordinator.get(REPORT);
        String name = page.page()
                .select("select[name=group] option[value~=.+]")
                .first()
                .text();
        String group = page.page()
                .select("select[name=group] option[value~=.+]")
                .first()
                .val();

        String head = coordinator
                .get(REPORT + "?from=2021-01-01&group=" + group)
                .page()
                .select(".report-head p")
                .text();

        assertTrue(head.contains("Group: " + name), head);
        assertTrue(head.contains("First session from: 1 January 2021"), head);
    }

    @Test
    void aScaleNobodyKnowsIsNotFound() {
        coordinator.get(REPORT + "/scales/6f2b1c00-0000-7000-8000-0000000009ff").expect(404);
    }
}
