package org.hyzmat.independentliving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of delivered volume in a portal: sides, the sheet of a month, and closing it. */
@OnEachDatabase
@Tag("pages")
final class VolumePagesTest {

    private static final String VOLUME = "/independent-living/volume";

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private final TestingList list = TestingList.of(host);
    private final Visitor coordinator = list.coordinator();

    @Test
    void theSheetAddsUpWhatIsInItsRows() {
        list.take(list.row(0, 4, "01:00", "60,4,30,done,,55,,")
                + list.row(0, 11, "01:00", "60,4,30,partly,,40,3,22.50")
                + list.row(0, 18, "01:00", "60,4,30,missed,not at home,,,"));

        Answer sheet = coordinator.get(list.sheet(0)).expect(200);

        assertTrue(sheet.text().contains("3 of 4"), sheet.text());
        assertTrue(sheet.text().contains("missed: not at home"), sheet.text());
        assertEquals(1, sheet.page().select("h1").size());
        assertEquals(3, sheet.page().select(".signatures p").size());
    }

    @Test
    void everySideIsShownAndGoesOutAsAFile() {
        list.take(list.row(1, 4, "01:00", "60,4,30,done,,,,"));
        String months = "&from=" + list.month() + "&to=" + list.month();
        for (String by : new String[] {"person", "worker", "service", "month"}) {
            Answer page = coordinator.get(VOLUME + "?by=" + by + months).expect(200);
            String csv = coordinator
                    .get(VOLUME + "/file?format=csv&by=" + by + months)
                    .expect(200)
                    .body();

            assertFalse(page.page().select("table.list tbody tr").isEmpty(), by);
            assertTrue(csv.contains("Planned, minutes"), csv);
            assertTrue(csv.contains("\r\nTogether,"), csv);
        }
    }

    @Test
    void aTurnedTimeIsRefused() {
        Answer page = coordinator.get(VOLUME + "?from=2026-05&to=2026-04").expect(422);

        assertEquals(
                "The last month comes before the first one. Choose a later one.",
                page.problems().get("to"));
    }

    @Test
    void aLateVisitCountsInTheFirstOpenMonth() {
        YearMonth month = list.month().minusMonths(1);
        TestingList before = new TestingList(coordinator, list.people(), month);
        before.take(before.row(2, 4, "02:00", "60,4,30,planned,,,,"));
        close(month);
        record(before, 2);

        String own = coordinator.get(before.sheet(2)).expect(200).text();
        String next = coordinator.get(list.sheet(2)).expect(200).text();

        assertTrue(own.contains("Counts in the month that begins on"), own);
        assertTrue(next.contains("recorded after that month was closed"), next);

        reopen(month);

        assertFalse(coordinator.get(list.sheet(2)).text().contains("recorded after that month was closed"));
        assertFalse(coordinator.get(before.sheet(2)).text().contains("Counts in the month that begins on"));
    }

    @Test
    void aMonthIsClosedOnceAndItIsSaidByWhom() {
        YearMonth month = list.month().minusMonths(3);
        Answer form = coordinator.get(VOLUME + "/close?month=" + month).expect(200);
        form.form().send(coordinator).expect(302);
        form.form().send(coordinator).expect(302);

        Answer page =
                coordinator.get(VOLUME + "?from=" + month + "&to=" + month).expect(200);

        assertTrue(page.text().contains("Closed by"), page.text());
        assertTrue(host.as("coordinator.demo-cynar")
                .get(VOLUME + "?from=" + month + "&to=" + month)
                .text()
                .contains("Open"));
    }

    @Test
    void aMonthThatIsNotOverStaysOpen() {
        YearMonth running = YearMonth.from(host.clock().today());
        Answer page = coordinator.get(VOLUME + "/close?month=" + running).expect(200);

        Answer refused = page.form().send(coordinator).expect(422);

        assertTrue(refused.text().contains("This month is not over."), refused.text());
    }

    @Test
    void aCarerSeesNoVolume() {
        host.as("carer.demo-nur").get(VOLUME).expect(403);
    }

    @Test
    void whatWasPlannedInAClosedMonthStays() {
        YearMonth month = list.month().minusMonths(1);
        TestingList before = new TestingList(coordinator, list.people(), month);
        before.take(before.row(2, 18, "04:00", "60,4,30,planned,,,,"));
        String visit = visit(before, 2, 18, "04:00");
        PageForm cancel = coordinator.get(visit).form(visit + "/cancel");
        PageForm move = coordinator.get(visit + "/move").form(visit + "/move");
        PageForm substitute = coordinator.get(visit + "/substitute").form(visit + "/substitute");
        String sheet = rows(before.sheet(2));
        close(month);

        for (PageForm form : List.of(
                cancel, move.with("day", list.month().plusMonths(1).atDay(1).toString()), substitute)) {
            String refused = form.send(coordinator).expect(422).text();
            assertTrue(refused.contains("what was planned in it stays as it is"), refused);
        }
        assertFalse(coordinator.get(visit).body().contains(visit + "/move"));
        String row = before.row(2, 19, "04:00", "60,4,30,done,,,,");
        Answer looked = before.handIn(row);
        assertTrue(looked.text().contains("1 row is faulty."), looked.text());
        Answer blank = coordinator
                .get(list.people().get(2).attr("href") + "/visits/new")
                .expect(200);
        Answer answer = blank.form()
                .with("day", month.atDay(12).toString())
                .with("start", "02:00")
                .with("end", "02:30")
                .with("task", blank.page().select("input[name=task]").first().val())
                .send(coordinator)
                .expect(422);
        assertTrue(answer.text().contains("The month of that day is closed."), answer.text());
        assertEquals(sheet, rows(before.sheet(2)));
        reopen(month);
    }

    private String rows(String sheet) {
        return coordinator.get(sheet).expect(200).page().select("main table").text();
    }

    private void reopen(YearMonth month) {
        coordinator
                .get(VOLUME + "/reopen?month=" + month)
                .form()
                .send(coordinator)
                .expect(302);
    }

    private String visit(TestingList list, int person, int day, String hour) {
        String week = list.people().get(person).attr("href") + "/week?from="
                + list.month().atDay(day);
        return coordinator
                .get(week)
                .expect(200)
                .page()
                .select(".week-visit:contains(" + hour + ") a")
                .attr("href");
    }

    private void record(TestingList list, int person) {
        String visit = visit(list, person, 4, "02:00");
        coordinator
                .get(visit)
                .expect(200)
                .form(visit + "/record")
                .send(coordinator)
                .expect(302);
    }

    private void close(YearMonth month) {
        coordinator
                .get(VOLUME + "/close?month=" + month)
                .form()
                .send(coordinator)
                .expect(302);
    }
}
