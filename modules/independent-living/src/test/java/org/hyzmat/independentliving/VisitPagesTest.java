package org.hyzmat.independentliving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What carers and coordinators do with visits, in a whole portal with the demo world. */
@Tag("pages")
class VisitPagesTest {

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private static final String HOME = "/independent-living";
    private static final String MINE = HOME + "/visits/mine";
    private static final int MOST_BYTES = 30 * 1024;

    private Visitor carer;
    private Visitor coordinator;

    @BeforeEach
    void enter() {
        carer = host.as("carer.demo-nur");
        coordinator = host.as("coordinator.demo-nur");
    }

    @Test
    void aVisitIsDoneAsPlannedWithOneButtonAndSentTwiceCountsOnce() {
        Answer page = carer.get(MINE).expect(200);
        PageForm button = form(page, "/record");
        String visit = button.action().replace("/record", "");

        Answer first = button.send(carer).expect(302);
        Answer second = button.send(carer).expect(302);

        assertEquals(first.location(), second.location());
        assertTrue(carer.follow(first).expect(200).text().contains("Saved."));
        Answer shown = coordinator.get(visit).expect(200);
        assertEquals("done", shown.page().select(".plan-name .state").text());
        assertEquals(1, shown.page().select("#history").size());
        assertEquals(1, shown.page().select(".rows > li").size(), shown.text());
    }

    @Test
    void thePageOfAWorkerIsSmall() {
        byte[] page = carer.get(MINE).expect(200).body().getBytes(StandardCharsets.UTF_8);

        assertTrue(page.length <= MOST_BYTES, page.length + " bytes");
    }

    @Test
    void aTaskNotDoneAndAChangeOfConditionReachTheCoordinatorAtTheNextClick() {
        Answer page = carer.get(late() + "/record").expect(200);
        PageForm form = form(page, "/record");
        String task = form.fields().keySet().stream()
                .filter(field -> field.startsWith("task-"))
                .findFirst()
                .orElseThrow();
        PageForm filled =
                form.with(task, "not-done").with("condition", "urgent").with("condition-words", "Ýykyldy");
        assertTrue(filled.send(carer).expect(422).text().contains("Choose why this was not done."));

        filled.with(task.replace("task-", "reason-"), "refused").send(carer).expect(302);

        String list = coordinator.get(HOME + "/").expect(200).text();
        assertTrue(list.contains("act at once Ýykyldy"), list);
    }

    @Test
    void whoeverRecordsWhatSomebodyElseRecordedSeesBoth() {
        String visit = carer.get(MINE)
                .expect(200)
                .page()
                .select("ol.stack")
                .first()
                .select("h3 a")
                .last()
                .attr("href");
        PageForm mine = form(coordinator.get(visit + "/record"), "/record").with("observation", "Gowy gün.");
        form(coordinator.get(visit + "/missed"), "/missed")
                .with("reason", "not-at-home")
                .with("observation", "Gapy ýapyk.")
                .send(coordinator)
                .expect(302);

        Answer conflict = mine.send(coordinator).expect(409);

        String stored = conflict.page().select("section.record").text();
        assertTrue(stored.contains("Gapy ýapyk."), stored);
        assertEquals(List.of("Gowy gün."), form(conflict, "/record").fields().get("observation"));
        form(conflict, "/record").send(coordinator).expect(302);
    }

    @Test
    void aMissedVisitIsLookedAfterAndClosedWithAResult() {
        form(carer.get(late() + "/missed"), "/missed")
                .with("reason", "no-access")
                .send(carer)
                .expect(302);

        Answer open = coordinator.get(HOME + "/follow-ups").expect(200);
        Element row = open.page().select("tr:contains(nobody opened)").first();
        String close = row.select("a[href$=/close]").attr("href");
        PageForm beside = form(coordinator.get(close), "/close");
        beside.send(coordinator).expect(422);
        form(coordinator.get(close), "/close")
                .with("result", "Goňşusy bilen gepleşildi.")
                .send(coordinator)
                .expect(302);
        String closed =
                coordinator.get(HOME + "/follow-ups?show=closed").expect(200).text();
        assertTrue(closed.contains("Goňşusy bilen gepleşildi."), closed);
        Answer late =
                beside.with("result", "Gyzyna jaň edildi.").send(coordinator).expect(409);
        assertTrue(late.text().contains("Gyzyna jaň edildi."), late.text());
        carer.get(HOME + "/follow-ups").expect(403);
    }

    @Test
    void aVisitIsMovedWithinADayAndKeepsItsHistory() {
        String visit = tomorrow(0);
        PageForm form = form(coordinator.get(visit + "/move"), "/move");
        assertTrue(form.with("start", "10:00")
                .with("end", "09:00")
                .send(coordinator)
                .expect(422)
                .text()
                .contains("The visit ends before it begins."));

        PageForm moved = form.with("start", "20:00").with("end", "20:30");
        moved.send(coordinator).expect(302);

        String shown = coordinator.get(visit).expect(200).text();
        assertTrue(shown.contains("20:00–20:30"), shown);
        assertTrue(shown.contains("Moved"), shown);
        assertTrue(form.with("id", UUID.randomUUID().toString())
                .send(coordinator)
                .expect(409)
                .text()
                .contains("Somebody else changed this visit in between."));
        carer.get(visit + "/move").expect(403);
        host.as("coordinator.demo-cynar").get(visit).expect(404);
    }

    @Test
    void aVisitIsCalledOffAndPlannedAgain() {
        String visit = tomorrow(1);

        form(coordinator.get(visit), "/cancel").send(coordinator).expect(302);
        assertTrue(coordinator.get(visit).text().contains("called off"));
        form(coordinator.get(visit), "/restore").send(coordinator).expect(302);

        assertFalse(
                coordinator.get(visit).page().select(".plan-name .state").text().contains("called off"));
    }

    @Test
    void nobodyIsVisitedTheDayAfterDeath() {
        String visit = form(carer.get(MINE).expect(200), "/record").action().replace("/record", "");
        Answer shown = coordinator.get(visit).expect(200);
        PageForm button = form(shown, "/record");
        String user = shown.page().select("nav.tabs a").first().attr("href");
        LocalDate yesterday = host.clock().today().minusDays(1);
        Answer outcomes = coordinator.get(user + "/outcomes").expect(200);
        form(outcomes, "/outcomes")
                .with("kind", "died")
                .with("happened", yesterday.toString())
                .send(coordinator)
                .expect(302);

        String refused = button.send(coordinator).expect(422).text();

        assertTrue(refused.contains("The person died on"), refused);
        assertTrue(coordinator.get(visit).text().contains("Because support ended"));
    }

    @Test
    void whoIsAwayIsWarnedOfAndAllVisitsAreGivenToSomebodyElseAtOnce() {
        Visitor cynar = host.as("coordinator.demo-cynar");
        LocalDate leave = host.clock().today().plusDays(8);
        Answer week = cynar.get(HOME + "/week?from=" + leave).expect(200);
        assertTrue(week.text().contains("worker is away"), week.text());
        String workers = cynar.get(HOME + "/workers")
                .expect(200)
                .page()
                .select("td:contains(leave)")
                .first()
                .parent()
                .select("a")
                .attr("href");
        String away = workers.substring(workers.lastIndexOf('/') + 1);
        Answer question = cynar.get(
                        "%s/workers/%s/substitute?from=%s&to=%s".formatted(HOME, away, leave, leave.plusDays(2)))
                .expect(200);
        PageForm form = form(question, "/substitute");
        String other = question.page()
                .select("select[name=substitute] option[value~=.+]")
                .first()
                .val();

        form.with("substitute", other).send(cynar).expect(302);

        String empty = cynar.get(
                        "%s/workers/%s/substitute?from=%s&to=%s".formatted(HOME, away, leave, leave.plusDays(2)))
                .text();
        assertTrue(empty.contains("No visits are planned from"), empty);
    }

    @Test
    void weeksArePlannedAgainWithoutDoubles() {
        LocalDate today = host.clock().today();
        PageForm form = form(coordinator.get(HOME + "/visits/generate"), "/generate");
        assertTrue(form.with("to", today.minusDays(1).toString())
                .send(coordinator)
                .expect(422)
                .text()
                .contains("The last day is before the first."));

        form.with("to", today.plusDays(7).toString()).send(coordinator).expect(302);
        Answer again =
                form.with("to", today.plusDays(7).toString()).send(coordinator).expect(302);

        assertTrue(coordinator.follow(again).text().contains("Planned: 0 new, 0 changed"));
    }

    @Test
    void aPlanWithoutTasksCannotBeAgreed() {
        String user = coordinator
                .get(HOME + "/")
                .expect(200)
                .page()
                .select("table.list a[href*=/users/]")
                .first()
                .attr("href");
        PageForm form = form(coordinator.get(user + "/plans/new").expect(200), "/plans/new");
        Answer created = form.with("day-1", "2")
                .with("time-1", "10:00")
                .with("minutes-1", "30")
                .send(coordinator)
                .expect(302);
        PageForm agreement = form(coordinator.get(created.location() + "/agree").expect(200), "/agree");

        String refused =
                agreement.with("with", "Ogulnur").send(coordinator).expect(422).text();

        assertTrue(refused.contains("Nobody can agree to this plan yet"), refused);
        List<String> tasks = coordinator
                .get(created.location() + "/edit")
                .page()
                .select("input[name=task-1]")
                .eachAttr("value");
        form(coordinator.get(created.location() + "/edit"), "/edit")
                .with("task-1", tasks.get(0))
                .send(coordinator)
                .expect(302);
        PageForm beside = form(coordinator.get(created.location() + "/edit"), "/edit");
        PageForm agreed =
                form(coordinator.get(created.location() + "/agree"), "/agree").with("with", "Ogulnur");
        agreed.send(coordinator).expect(302);
        agreed.send(coordinator).expect(302);
        Answer late = beside.with("note", "Irden gelmeli.").send(coordinator).expect(409);
        assertEquals(1, late.page().select("section[aria-labelledby=stored]").size());
        assertTrue(late.text().contains("stays as it is") && late.text().contains("Irden gelmeli."), late.text());
        coordinator.get(created.location() + "/print").expect(200);
    }

    /** The first form of a page that is sent to such a path. */
    private static PageForm form(Answer page, String end) {
        return page.forms().stream()
                .filter(form -> form.action().endsWith(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page + " has no form for " + end));
    }

    /** A visit of which the carer should have said something. */
    private String late() {
        return carer.get(MINE).expect(200).page().select(".my-late a").first().attr("href");
    }

    /** One of the carer's visits of tomorrow. */
    private String tomorrow(int number) {
        return carer.get(MINE)
                .expect(200)
                .page()
                .select("ol.stack")
                .last()
                .select("h3 a")
                .eachAttr("href")
                .get(number);
    }
}
