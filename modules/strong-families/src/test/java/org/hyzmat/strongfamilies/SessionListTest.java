package org.hyzmat.strongfamilies;

import static org.hyzmat.strongfamilies.TestingGroup.people;
import static org.hyzmat.strongfamilies.TestingGroup.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is on the list of a session: on the screen, on paper, and when the group changes. */
@OnEachDatabase
class SessionListTest {

    @RegisterExtension
    static final HostExtension host =
            HostExtension.with(() -> HostSetup.ofClassPath().filled());

    private Visitor facilitator;
    private Visitor coordinator;

    @BeforeEach
    void enter() {
        facilitator = host.as(TestingGroup.FACILITATOR);
        coordinator = host.as(TestingGroup.COORDINATOR);
    }

    @Test
    void thoseWhoBelongToTheGroupOnTheDayAreOnTheList() {
        TestingGroup group = TestingGroup.with(2, host);
        int both = facilitator
                .get(group.session(2))
                .page()
                .select(".roster-family")
                .size();
        Answer page = group.page();
        String leave = page.page().select("a[href$=/leave]").first().attr("href");

        coordinator
                .get(leave)
                .form()
                .with("last-day", host.clock().today().minusDays(1).toString())
                .with("reason", "moved")
                .send(coordinator)
                .expect(302);

        assertEquals(2, both);
        assertEquals(
                1,
                facilitator
                        .get(group.session(2))
                        .page()
                        .select(".roster-family")
                        .size());
        assertEquals(
                2,
                facilitator
                        .get(group.session(1))
                        .page()
                        .select(".roster-family")
                        .size());
    }

    @Test
    void aMarkOfSomebodyWhoLeftMeanwhileIsNotLost() {
        TestingGroup group = TestingGroup.with(2, host);
        String session = group.session(2);
        Answer screen = facilitator.get(session);
        String first = people(screen).get(0);
        String leave = group.page().page().select("a[href$=/leave]").first().attr("href");
        coordinator
                .get(leave)
                .form()
                .with("last-day", host.clock().today().minusDays(1).toString())
                .with("reason", "moved")
                .send(coordinator)
                .expect(302);

        screen.form().with("mark-" + first, "present").send(facilitator).expect(302);

        assertTrue(said(facilitator.get(session), first).contains("present"));
    }

    @Test
    void theSheetHasEverybodyAndRoomToSign() {
        TestingGroup group = TestingGroup.with(3, host);

        Answer sheet = facilitator.get(group.session(2) + "/sheet").expect(200);

        assertEquals(3, sheet.page().select(".sheet tbody").size());
        assertTrue(sheet.text().contains("Signature"));
    }

    @Test
    void theFirstWeekIsForCaregiversAlone() {
        TestingGroup group = TestingGroup.with(1, host);

        int ofFirst = people(facilitator.get(group.session(1))).size();
        int ofSecond = people(facilitator.get(group.session(2))).size();

        assertTrue(ofFirst < ofSecond);
    }
}
