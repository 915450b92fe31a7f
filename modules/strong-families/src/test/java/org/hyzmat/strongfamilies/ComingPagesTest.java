package org.hyzmat.strongfamilies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Correcting who of a family comes, as a coordinator does it after the family has joined. */
@Tag("pages")
@OnEachDatabase
class ComingPagesTest {

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private Visitor coordinator;
    private TestingGroup group;
    private LocalDate today;

    @BeforeEach
    void makeAGroup() {
        coordinator = host.as(TestingGroup.COORDINATOR);
        group = TestingGroup.with(1, host);
        today = host.clock().today();
    }

    @Test
    void whoLeavesStaysOnTheListsOfEarlierDays() {
        int lastWeek = listed(1);
        int before = listed(2);

        without(form(), 0).with("from", today.toString()).send(coordinator).expect(302);

        assertEquals(lastWeek, listed(1));
        assertEquals(before - 1, listed(2));
        assertEquals(before - 1, listed(3));
        assertTrue(
                group.page().text().contains("until 11 May 2026"), group.page().text());
    }

    @Test
    void whoReturnsIsOnTheListsFromThatDayOn() {
        int before = listed(3);
        PageForm whole = form();
        without(whole, 0).send(coordinator).expect(302);

        whole.with("version", form().value("version"))
                .with("from", today.plusDays(3).toString())
                .send(coordinator)
                .expect(302);

        assertEquals(before - 1, listed(2));
        assertEquals(before, listed(3));
    }

    @Test
    void aMarkIsNotTakenAway() {
        PageForm marks = screen(2).form();
        for (String participant : marks.fields().get("participant")) {
            marks = marks.with("mark-" + participant, "present");
        }
        marks.send(coordinator).expect(302);
        int marked = listed(2);

        Answer refused = without(form(), 0).send(coordinator).expect(422);
        without(form(), 0)
                .with("from", today.plusDays(1).toString())
                .send(coordinator)
                .expect(302);

        assertTrue(refused.text().contains("There is a mark on 12 May 2026."), refused.text());
        assertEquals(marked, listed(2));
        assertEquals(marked - 1, listed(3));
    }

    @Test
    void nobodyAtAllIsRefused() {
        Answer refused = form().with("member").send(coordinator).expect(422);

        assertTrue(refused.problems().containsKey("member"), refused.text());
    }

    @Test
    void theSameFormSentTwiceChangesOnce() {
        PageForm form = without(form(), 0);

        form.send(coordinator).expect(302);
        form.send(coordinator).expect(302);
    }

    @Test
    void whatAColleagueChangedIsShownAndMayBeReplaced() {
        PageForm mine = without(form(), 0);
        without(form(), 1).send(host.as(TestingGroup.COORDINATOR)).expect(302);

        Answer clash = mine.send(coordinator).expect(409);
        clash.form().send(coordinator).expect(302);

        assertEquals(Set.of("member"), clash.conflicts().keySet());
        assertEquals(ticked(mine), ticked(form()));
    }

    @Test
    void aFamilyThatLeftIsChangedNoMore() {
        PageForm form = without(form(), 0);
        group.leave(today).expect(302);

        Answer refused = form.send(coordinator).expect(422);

        assertTrue(refused.text().contains("The family has left"), refused.text());
    }

    @Test
    void withoutTheRegisterOfPeopleNothingIsChanged() {
        PageForm form = without(form(), 0);
        host.modules().stop("people", "test");
        try {
            Answer page = coordinator.get(form.action()).expect(200);
            form.send(coordinator).expect(503);

            assertTrue(page.text().contains("who comes cannot be changed"), page.text());
        } finally {
            host.modules().start("people", "test");
        }
    }

    @Test
    void onlyACoordinatorOfTheAgencyChangesIt() {
        host.as(TestingGroup.FACILITATOR).get(link("/edit")).expect(403);
        host.as(TestingGroup.STRANGER).get(link("/edit")).expect(404);
    }

    private PageForm form() {
        return coordinator.get(link("/edit")).expect(200).form();
    }

    private String link(String ending) {
        return group.page()
                .page()
                .select("a[href*=/families/][href$=" + ending + "]")
                .attr("href");
    }

    private static PageForm without(PageForm form, int position) {
        List<String> left = ticked(form);
        String gone = left.get(position);
        return form.with(
                "member", left.stream().filter(key -> !key.equals(gone)).toArray(String[]::new));
    }

    private static List<String> ticked(PageForm form) {
        return form.fields().get("member");
    }

    /** How many people are on the list of a session. */
    private int listed(int number) {
        return screen(number).page().select("[id^=person-]").size();
    }

    private Answer screen(int number) {
        return coordinator.get(group.session(number)).expect(200);
    }
}
