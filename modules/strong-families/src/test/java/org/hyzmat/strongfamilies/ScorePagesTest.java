package org.hyzmat.strongfamilies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Entering scores, alone and with a colleague, as the pages do it without any script. */
@Tag("pages")
@OnEachDatabase
class ScorePagesTest {

    private static final String DIFFICULTIES = "6f2b1c00-0000-7000-8000-000000000411";
    private static final String CONSISTENCY = "6f2b1c00-0000-7000-8000-000000000421";

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private final Visitor facilitator = host.as(TestingGroup.FACILITATOR);
    private final Visitor coordinator = host.as(TestingGroup.COORDINATOR);

    @Test
    void aGroupWithoutScalesSaysSo() {
        TestingGroup group = TestingGroup.with(1, host);

        assertTrue(group.page().text().contains("No scale is chosen for this group"));
    }

    @Test
    void scoresAreKeptAndShownAsTheReaderWritesNumbers() {
        String sheet = sheet(measured(2), 1);
        PageForm form = facilitator.get(sheet).form();
        List<String> cells = cells(form);

        Answer saved = facilitator.follow(form.with("v-" + cells.get(0), "8")
                .with("v-" + cells.get(1), "12")
                .send(facilitator)
                .expect(302));

        assertTrue(saved.text().contains("2 scores saved."), saved.text());
        assertEquals(List.of("8"), saved.form().fields().get("v-" + cells.get(0)));
        assertEquals(List.of("12"), saved.form().fields().get("v-" + cells.get(1)));
    }

    @Test
    void allFaultsAreSaidAtOnceAndNothingTypedIsLost() {
        String sheet = sheet(measured(2), 1);
        PageForm form = facilitator.get(sheet).form();
        List<String> cells = cells(form);

        Answer refused = form.with("v-" + cells.get(0), "178")
                .with("v-" + cells.get(1), "eight")
                .with("day", host.clock().today().plusDays(1).toString())
                .send(facilitator)
                .expect(422);

        assertEquals(2, refused.page().select(".error-summary a[href^=#v-]").size(), refused.text());
        assertEquals(1, refused.page().select(".error-summary a[href=#day]").size(), refused.text());
        assertEquals(List.of("178"), refused.form().fields().get("v-" + cells.get(0)));
        assertEquals(List.of("eight"), refused.form().fields().get("v-" + cells.get(1)));
        assertTrue(cells(facilitator.get(sheet).form(), facilitator.get(sheet)).isEmpty());
    }

    @Test
    void beforeTheLastSessionWasHeldThereIsNoScoreAfterIt() {
        String sheet = sheet(measured(1), 2);
        Answer shown = facilitator.get(sheet);
        PageForm form = shown.form();

        Answer refused =
                form.with("v-" + cells(form).get(0), "8").send(facilitator).expect(422);

        assertTrue(shown.text().contains("can be entered after it; why there will be none, already now"), shown.text());
        assertTrue(refused.text().contains("The last session was not held yet"), refused.text());
    }

    @Test
    void whatTwoWriteDifferentlyIsShownAndTheRestIsSaved() {
        String sheet = sheet(measured(2), 1);
        PageForm mine = facilitator.get(sheet).form();
        PageForm theirs = coordinator.get(sheet).form();
        List<String> cells = cells(mine);
        theirs.with("v-" + cells.get(0), "3").send(coordinator).expect(302);

        Answer clash = mine.with("v-" + cells.get(0), "4")
                .with("v-" + cells.get(1), "5")
                .send(facilitator)
                .expect(409);

        assertTrue(clash.text().contains("wrote “3”"), clash.text());
        assertEquals(List.of("4"), clash.form().fields().get("v-" + cells.get(0)));
        assertEquals(List.of("5"), value(coordinator.get(sheet), cells.get(1)));
        assertEquals(List.of("3"), value(coordinator.get(sheet), cells.get(0)));

        clash.form().send(facilitator).expect(302);

        assertEquals(List.of("4"), value(coordinator.get(sheet), cells.get(0)));
    }

    @Test
    void aReasonForAPersonStandsForAllTheirEmptyCells() {
        TestingGroup group = measured(1);
        String sheet = sheet(group, 1);
        PageForm form = facilitator.get(sheet).form();
        String mother = person(cells(form).get(0));

        form.with("reason-" + mother, "moved").send(facilitator).expect(302);

        assertEquals(List.of("moved"), facilitator.get(sheet).form().fields().get("reason-" + mother));
        assertTrue(measurements(group).contains("1 of " + cells(form).size()), measurements(group));
    }

    @Test
    void theFieldsOfOnePersonSayAlreadyWhoseScoreIsWrong() {
        String sheet = sheet(measured(1), 1);
        String person = people(facilitator.get(sheet)).get(0);
        PageForm form = facilitator.get(sheet + "/people/" + person).form();

        Answer refused =
                form.with("v-" + cells(form).get(0), "1780").send(facilitator).expect(422);

        String said = refused.page().select(".error-summary li").text();
        assertTrue(said.startsWith("1,780 is not a score of this scale"), said);
    }

    @Test
    void onePersonAtATimeLeadsToTheNext() {
        TestingGroup group = measured(1);
        String sheet = sheet(group, 1);
        List<String> people = people(facilitator.get(sheet));
        String first = sheet + "/people/" + people.get(0);
        PageForm form = facilitator.get(first).expect(200).form();

        Answer next = form.with("v-" + cells(form).get(0), "8")
                .with("then", "next")
                .send(facilitator)
                .expect(302);

        assertTrue(next.location().startsWith(sheet + "/people/" + people.get(1)), next.location());
        assertTrue(facilitator.follow(next).text().contains("2 of " + people.size()));
    }

    @Test
    void afterTheLastPersonTheWholeGroupIsShown() {
        TestingGroup group = measured(1);
        String sheet = sheet(group, 1);
        Answer last = facilitator.get(sheet);
        for (String person : people(last)) {
            PageForm form = facilitator.get(sheet + "/people/" + person).form();
            last = form.with("reason-" + cells(form).get(0), "ill")
                    .with("then", "next")
                    .send(facilitator)
                    .expect(302);
        }

        assertTrue(last.location().startsWith(sheet + "?"), last.location());
        assertTrue(measurements(group).contains("Complete"), measurements(group));
    }

    private static List<String> people(Answer sheet) {
        return sheet.page().select("select[name^=reason-]").eachAttr("name").stream()
                .map(name -> name.substring("reason-".length()))
                .toList();
    }

    @Test
    void aSheetForPaperIsEmpty() {
        String sheet = sheet(measured(2), 1);
        PageForm form = facilitator.get(sheet).form();
        form.with("v-" + cells(form).get(0), "13").send(facilitator).expect(302);

        Answer paper = facilitator.get(sheet + "/paper").expect(200);

        assertTrue(paper.forms().isEmpty());
        assertFalse(paper.page().select("td").eachText().contains("13"));
    }

    @Test
    void whatIsDueStandsOnTheListUntilAllIsSaid() {
        TestingGroup group = measured(1, host.clock().today().plusDays(3));
        String sheet = sheet(group, 1);
        String href = "a[href=" + sheet + "]";
        assertEquals(
                1,
                coordinator
                        .get("/strong-families")
                        .page()
                        .select("[aria-labelledby=pressing] " + href)
                        .size());
        PageForm form = coordinator.get(sheet).form();
        List<String> cells = cells(form);

        for (String cell : cells) {
            form = form.with("reason-" + person(cell), "refused");
        }
        form.with("v-" + cells.get(0), "8").send(coordinator).expect(302);

        assertTrue(coordinator
                .get("/strong-families")
                .page()
                .select("[aria-labelledby=pressing] " + href)
                .isEmpty());
    }

    @Test
    void aGroupWhoseLastSessionHasNoDayHasNoDueDate() {
        TestingGroup group = measured(1);
        coordinator
                .get(group.session(3) + "/edit")
                .form()
                .with("precision", "MONTH")
                .send(coordinator)
                .expect(302);

        assertTrue(measurements(group).contains("No due date yet"), measurements(group));
    }

    @Test
    void aScaleWithScoresStaysChosen() {
        TestingGroup group = measured(1);
        PageForm form = facilitator.get(sheet(group, 1)).form();
        form.with("v-" + cells(form).get(0), "8").send(facilitator).expect(302);

        coordinator
                .get(group.path() + "/scales")
                .form()
                .with("scale")
                .send(coordinator)
                .expect(302);

        Answer page = coordinator.get(group.path() + "/scales");
        assertEquals(1, page.page().select("input[type=checkbox][checked]").size());
    }

    @Test
    void aForeignScaleCannotBeChosen() {
        TestingGroup group = measured(1);

        coordinator
                .get(group.path() + "/scales")
                .form()
                .with("scale", UUID.randomUUID().toString())
                .send(coordinator)
                .expect(422);
    }

    @Test
    void scoresOfAnotherAgencyAreNotFound() {
        String sheet = sheet(measured(1), 1);

        host.as(TestingGroup.STRANGER).get(sheet).expect(404);
        host.as(TestingGroup.STRANGER).get(sheet + "/paper").expect(404);
    }

    private TestingGroup measured(int families) {
        return measured(families, host.clock().today().minusDays(7));
    }

    private TestingGroup measured(int families, LocalDate start) {
        TestingGroup group = TestingGroup.empty(TestingGroup.OUTLINE, host);
        group.join(families, host.clock().today().minusDays(10)).expect(302);
        group.plan(start).expect(302);
        coordinator
                .get(group.path() + "/scales")
                .form()
                .with("scale", CONSISTENCY, DIFFICULTIES)
                .send(coordinator)
                .expect(302);
        return group;
    }

    private String sheet(TestingGroup group, int number) {
        return group.page()
                .page()
                .select("[aria-labelledby=measurements] tbody tr")
                .get(number - 1)
                .select("a")
                .first()
                .attr("href");
    }

    private static String measurements(TestingGroup group) {
        return group.page().page().select("[aria-labelledby=measurements]").text();
    }

    private static List<String> cells(PageForm form) {
        return form.fields().keySet().stream()
                .filter(field -> field.startsWith("v-"))
                .map(field -> field.substring(2))
                .toList();
    }

    private static List<String> cells(PageForm form, Answer page) {
        return cells(form).stream()
                .filter(cell -> !value(page, cell).equals(List.of("")))
                .toList();
    }

    private static List<String> value(Answer page, String cell) {
        return page.form().fields().get("v-" + cell);
    }

    private static String person(String cell) {
        return cell.substring(0, cell.indexOf('_'));
    }
}
