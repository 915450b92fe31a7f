package org.hyzmat.mhpsscourses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.TestingImport;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The log of activities, as a coordinator keeps it. */
@Tag("pages")
class ActivityPagesTest {

    private static final String LOG = "/mhpss-courses/activities";

    @RegisterExtension
    static final HostExtension host = HostExtension.ofClassPath();

    private final Visitor coordinator = host.as("coordinator.demo-bilim");
    private final ActivitySample sample = new ActivitySample(coordinator);

    @Test
    void everyFaultIsSaidAtOnceAndWhatWasTypedIsKept() {
        PageForm form = coordinator.get(LOG + "/new").form().with("female-adult", "-3");

        Answer refused = form.send(coordinator).expect(422);

        assertEquals(
                List.of("place", "layer", "sector", "kind", "female-adult"),
                List.copyOf(refused.problems().keySet()));
        assertEquals("-3", refused.form().value("female-adult"));
    }

    @Test
    void whoCorrectsSecondSeesWhatTheFirstStored() {
        String path = sample.filled().send(coordinator).expect(302).location();
        PageForm first = coordinator.get(path + "/edit").form();
        PageForm second = coordinator.get(path + "/edit").form();
        first.with("female-adult", "10").send(coordinator).expect(302);

        Answer clash = second.with("female-adult", "11").send(coordinator).expect(409);

        assertEquals(Map.of("female-adult", List.of("10", "11")), clash.conflicts());
        assertTrue(clash.text().contains("Female, 18–59 years"), clash.text());
    }

    @Test
    void whatIsRemovedIsPutBack() {
        String path = sample.filled().send(coordinator).expect(302).location();

        coordinator.get(path).form(path + "/remove").send(coordinator).expect(302);
        Answer removed = coordinator.get(path).expect(200);
        coordinator.get(path + "/edit").expect(404);
        removed.form(path + "/restore").send(coordinator).expect(302);

        assertTrue(removed.text().contains("This activity was removed"), removed.text());
        coordinator.get(path + "/edit").expect(200);
    }

    @Test
    void anActivityKeepsTheKindOfItsEdition() {
        Visitor other = host.as("coordinator.demo-cynar");
        ActivitySample own = new ActivitySample(other);
        takeIn(other, 3, "Evening of songs");
        String path = own.filled().send(other).expect(302).location();
        takeIn(other, 4, "Songs and stories");

        String offered = other.get(LOG + "/new").expect(200).text();
        String kinds = other.get(LOG + "/kinds").expect(200).text();

        assertFalse(offered.contains("Evening of songs"), offered);
        assertTrue(offered.contains("Songs and stories"), offered);
        assertTrue(kinds.contains("Evening of songs"), kinds);
        assertTrue(other.get(path).text().contains("Evening of songs"));
        assertTrue(other.get(path + "/edit").text().contains("Evening of songs"));
    }

    private static void takeIn(Visitor visitor, int edition, String name) {
        TestingImport kinds = new TestingImport(visitor, "/mhpss-courses/kinds/imports/activity-kinds");
        kinds.take(kinds.handIn("edition,code,English name\n%d,9.9,%s\n".formatted(edition, name)));
    }

    @Test
    void aListIsFilteredAndGivenOut() {
        sample.filled().send(coordinator).expect(302);

        String none = coordinator.get(LOG + "?layer=specialised").expect(200).text();
        String file = coordinator
                .get(LOG + "/file?layer=community&format=csv")
                .expect(200)
                .body();

        assertTrue(none.contains("0 activities"), none);
        assertTrue(file.contains("Community and family supports"), file);
        coordinator.get(LOG + "?from=2026-05-02&to=2026-05-01").expect(422);
        coordinator.get("/mhpss-courses/activities/totals").expect(200);
        host.as("programme-staff.demo-department").get(LOG).expect(403);
        host.as("programme-staff.demo-department").get(LOG + "/totals").expect(200);
    }

    @Test
    void removingLosesToAChangeBySomebodyElse() {
        Visitor first = host.as("coordinator.demo-nur");
        String page = new ActivitySample(first).filled().send(first).expect(302).location();
        PageForm remove = first.get(page).form(page + "/remove");
        first.get(page + "/edit").form().with("female-adult", "8").send(first).expect(302);

        Answer refused = remove.send(first).expect(409);

        assertTrue(refused.text().contains("Somebody else changed this activity"), refused.text());
        refused.form(page + "/remove").send(first).expect(302);
        assertTrue(first.get(page).text().contains("This activity was removed"));
    }
}
