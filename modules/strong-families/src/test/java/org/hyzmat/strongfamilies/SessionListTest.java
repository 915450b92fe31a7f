package org.hyzmat.strongfamilies;

import static org.hyzmat.strongfamilies.TestingGroup.people;
import static org.hyzmat.strongfamilies.TestingGroup.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is on the list of a session: on the screen, on paper, and when the group changes. */
@Tag("pages")
@OnEachDatabase
class SessionListTest {

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private final Visitor facilitator = host.as(TestingGroup.FACILITATOR);

    @Test
    void thoseWhoBelongToTheGroupOnTheDayAreOnTheList() {
        TestingGroup group = TestingGroup.with(2, host);
        int both = families(group, 2);

        group.leave(host.clock().today().minusDays(1)).expect(302);

        assertEquals(2, both);
        assertEquals(1, families(group, 2));
        assertEquals(2, families(group, 1));
    }

    @Test
    void aMarkOfSomebodyWhoLeftMeanwhileIsNotLost() {
        TestingGroup group = TestingGroup.with(2, host);
        String session = group.session(2);
        Answer screen = facilitator.get(session);
        String first = people(screen).get(0);
        group.leave(host.clock().today().minusDays(1)).expect(302);

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

    /** How many families are on the list of a session. */
    private int families(TestingGroup group, int session) {
        return facilitator
                .get(group.session(session))
                .page()
                .select(".roster-family")
                .size();
    }
}
