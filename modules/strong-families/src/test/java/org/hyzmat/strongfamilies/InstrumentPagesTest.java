package org.hyzmat.strongfamilies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Instruments that come with the portal, and scales of an agency's own. */
@Tag("pages")
@OnEachDatabase
class InstrumentPagesTest {

    private static final String SDQ = "/strong-families/instruments/6f2b1c00-0000-7000-8000-000000000401";

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private final Visitor coordinator = host.as(TestingGroup.COORDINATOR);

    @Test
    void bandsStandBesideTheirSourceAndTheNoteOnNorms() {
        Answer page = coordinator.get(SDQ).expect(200);

        assertTrue(page.text().contains("No norms of Turkmen families are known"));
        assertEquals(20, page.page().select("td[data-label=Source]").size());
        assertTrue(page.text().contains("PMC4830858"));
        assertTrue(page.text().contains("prior authorisation by Youthinmind"));
    }

    @Test
    void whatComesWithThePortalCannotBeChanged() {
        coordinator.get(SDQ + "/edit").expect(404);
        assertFalse(coordinator.get(SDQ).text().contains("Change the scale"));
    }

    @Test
    void anOwnScaleIsAddedChangedAndRetired() {
        String path = added("Ynam").expect(302).location();
        PageForm form = coordinator.get(path + "/edit").expect(200).form();

        form.with("highest", "50").send(coordinator).expect(302);

        assertTrue(coordinator.get(path).text().contains("0 to 50"));
        host.as(TestingGroup.STRANGER).get(path).expect(404);
        coordinator.get(path).form().send(coordinator).expect(302);
        assertTrue(coordinator.get(path).text().contains("Retired"));
        TestingGroup group = TestingGroup.empty(TestingGroup.OUTLINE, host);
        assertFalse(coordinator.get(group.path() + "/scales").text().contains("Ynam"));
        form.send(coordinator).expect(409);
    }

    @Test
    void allFaultsOfAScaleAreSaidAtOnce() {
        Answer refused = coordinator
                .get("/strong-families/instruments/new")
                .form()
                .with("lowest", "10")
                .with("highest", "5")
                .with("step", "0")
                .send(coordinator)
                .expect(422);

        assertEquals(
                List.of("#name-tk", "#highest", "#step", "#direction", "#about", "#area", "#respondent", "#licence"),
                refused.page().select(".error-summary a").eachAttr("href"));
    }

    private Answer added(String name) {
        return coordinator
                .get("/strong-families/instruments/new")
                .form()
                .with("name-tk", name)
                .with("lowest", "0")
                .with("highest", "40")
                .with("direction", "higher-is-better")
                .with("about", "caregiver")
                .with("area", "coping")
                .with("respondent", "caregiver")
                .with("licence", "Öz soragnamamyz")
                .send(coordinator);
    }
}
