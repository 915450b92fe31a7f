package org.hyzmat.strongfamilies;

import static org.hyzmat.strongfamilies.TestingGroup.people;
import static org.hyzmat.strongfamilies.TestingGroup.said;
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

/** Marking a session, alone and with a colleague, as the pages do it without any script. */
@Tag("pages")
@OnEachDatabase
class AttendanceTest {

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private final Visitor facilitator = host.as(TestingGroup.FACILITATOR);
    private final Visitor coordinator = host.as(TestingGroup.COORDINATOR);

    @Test
    void todaysSessionIsOneTapFromTheList() {
        Answer list = facilitator.get("/strong-families").expect(200);

        String session = list.page().select(".today a").first().attr("href");

        Answer screen = facilitator.get(session).expect(200);
        assertEquals("0 of 10 marked", screen.page().select("#progress-words b").text());
    }

    @Test
    void marksAreKeptAndCountedByFamily() {
        String session = TestingGroup.with(3, host).session(2);
        PageForm form = facilitator.get(session).form();
        for (String participant : form.fields().get("participant")) {
            form = form.with("mark-" + participant, "present");
        }

        Answer saved = facilitator.follow(form.send(facilitator).expect(302));

        assertEquals("3 of 3 marked", saved.page().select("#progress-words b").text());
        assertTrue(saved.text().contains("marks saved"));
        assertTrue(saved.page().select(".roster-open").isEmpty());
    }

    @Test
    void marksOfTwoFacilitatorsAreBothKept() {
        String session = TestingGroup.with(2, host).session(2);
        Answer mine = facilitator.get(session);
        Answer theirs = coordinator.get(session);
        List<String> people = people(mine);

        mine.form().with("mark-" + people.get(0), "late").send(facilitator).expect(302);
        theirs.form().with("mark-" + people.get(1), "absent").send(coordinator).expect(302);

        Answer screen = facilitator.get(session);
        assertTrue(said(screen, people.get(0)).contains("late"));
        assertTrue(said(screen, people.get(1)).contains("absent"));
    }

    @Test
    void whatTwoMarkDifferentlyIsShownAndTheRestIsSaved() {
        String session = TestingGroup.with(2, host).session(2);
        Answer mine = facilitator.get(session);
        Answer theirs = coordinator.get(session);
        List<String> people = people(mine);
        theirs.form().with("mark-" + people.get(0), "absent").send(coordinator).expect(302);

        Answer clash = mine.form()
                .with("mark-" + people.get(0), "late")
                .with("mark-" + people.get(1), "excused")
                .send(facilitator)
                .expect(409);

        assertTrue(clash.text().contains("marked “Absent”"), clash.text());
        assertTrue(clash.text().contains("Yours, “Late”"), clash.text());
        assertEquals(List.of("late"), clash.form().fields().get("mark-" + people.get(0)));
        assertTrue(said(coordinator.get(session), people.get(1)).contains("excused"));
        assertTrue(said(coordinator.get(session), people.get(0)).contains("absent"));

        clash.form().send(facilitator).expect(302);

        assertTrue(said(coordinator.get(session), people.get(0)).contains("late"));
    }

    @Test
    void aFormSentTwiceWritesOnce() {
        String session = TestingGroup.with(1, host).session(2);
        Answer screen = facilitator.get(session);
        PageForm form = screen.form().with("mark-" + people(screen).get(0), "present");

        assertTrue(form.send(facilitator).location().endsWith("saved=1"));
        assertTrue(form.send(facilitator).location().endsWith("saved=0"));
    }

    @Test
    void theRestIsPresentAndGivesWayToAColleague() {
        String session = TestingGroup.with(2, host).session(2);
        Answer mine = facilitator.get(session);
        Answer theirs = coordinator.get(session);
        List<String> people = people(mine);
        theirs.form().with("mark-" + people.get(1), "absent").send(coordinator).expect(302);

        mine.form()
                .with("mark-" + people.get(0), "late")
                .with("rest", "present")
                .send(facilitator)
                .expect(302);

        Answer screen = facilitator.get(session);
        assertTrue(said(screen, people.get(0)).contains("late"));
        assertTrue(said(screen, people.get(1)).contains("absent"));
        assertTrue(said(screen, people.get(people.size() - 1)).contains("present"));
    }

    @Test
    void aSessionToComeCannotBeMarked() {
        TestingGroup group = TestingGroup.with(1, host);
        PageForm form = facilitator.get(group.session(2)).form();
        String next = group.session(3);
        PageForm forged = new PageForm("POST", next, form.fields());

        Answer refused = forged.with("rest", "present").send(facilitator).expect(422);

        assertTrue(refused.text().contains("Session 3 is planned for 19 May 2026"), refused.text());
        assertTrue(facilitator.get(next).forms().isEmpty());
        assertTrue(facilitator.get(next).text().contains("Attendance can be marked from that day on"));
    }

    @Test
    void aSessionWithoutADayIsMarkedOnceItsDayIsSaid() {
        TestingGroup group = TestingGroup.with(1, host);
        String session = group.session(3);
        coordinator
                .get(session + "/edit")
                .form()
                .with("date", "2026-05-30")
                .with("precision", "MONTH")
                .send(coordinator)
                .expect(302);
        assertTrue(facilitator.get(session).text().contains("Nobody has said on which day"));

        Answer held = facilitator
                .get(session + "/held")
                .form()
                .with("day", "2026-05-12")
                .send(facilitator);

        Answer screen = facilitator.follow(held.expect(302));
        assertFalse(people(screen).isEmpty());
        assertTrue(screen.text().contains("Tuesday, 12 May 2026"), screen.text());
    }

    @Test
    void markingGoesOnWithoutTheRegisterOfPeople() {
        String session = TestingGroup.with(2, host).session(2);
        host.modules().stop("people", "test");
        try {
            Answer screen = facilitator.get(session).expect(200);
            String first = people(screen).get(0);

            assertTrue(screen.text().contains("The register of people is not available"), screen.text());
            assertTrue(screen.text().contains("Caregiver 1"), screen.text());
            assertTrue(screen.text().contains("Child 1"), screen.text());
            screen.form().with("mark-" + first, "late").send(facilitator).expect(302);
            assertTrue(said(facilitator.get(session), first).contains("late"));
        } finally {
            host.modules().start("people", "test");
        }
    }
}
