package org.hyzmat.independentliving;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Visits come from a file and go out again. */
@OnEachDatabase
@Tag("pages")
final class VisitListTest {

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private final TestingList list = TestingList.of(host);

    @Test
    void visitsAreTakenOverOnceAndTakenBack() {
        String rows =
                list.row(0, 4, "03:00", "60,4,30,done,,,,") + list.row(0, 5, "03:00", "60,4,30,missed,refused,,,");
        Answer taken = list.take(rows);
        Answer again = list.handIn(rows);
        String sheet = list.coordinator().get(list.sheet(0)).expect(200).text();

        assertTrue(taken.text().contains("2 rows were taken over"), taken.text());
        assertTrue(again.text().contains("Everything in this file is there already."), again.text());
        assertTrue(sheet.contains("missed: did not want it"), sheet);

        list.undo(taken);

        String after = list.coordinator().get(list.sheet(0)).expect(200).text();
        assertFalse(after.contains("missed: did not want it"), after);
    }

    @Test
    void whatGoesOutComesInAgainAsKnown() {
        list.take(list.row(1, 6, "03:30", "45,2,12.40,partly,,30,1,6.20")
                + list.row(1, 7, "0.1458333333", "45,2,12.4,done,,,,")
                + list.row(1, 8, "3:30", "45,2,12.4,planned,,,,"));

        String file = list.coordinator()
                .get(TestingList.LIST + "/present.csv")
                .expect(200)
                .body();

        assertTrue(file.contains(",03:30,45,"), file);
        Answer again = list.handInFile(file);
        assertTrue(again.text().contains("Everything in this file is there already."), again.text());
    }

    @Test
    void everyFaultIsSaidWithItsRow() {
        String ahead = host.clock().today().plusDays(3).toString();
        Answer looked = list.handIn("Somebody Else," + list.month().atDay(4) + ",09:00,60,4,30,done,,,,\n"
                + list.row(2, 4, "25:00", "60,4,30,done,,,,")
                + list.row(2, 4, "23:30", "60,4,30,done,,,,")
                + list.row(2, 4, "04:00", "60,4,30,missed,,,,")
                + list.row(2, 4, "04:10", "60,4,30,done,refused,,,")
                + list.row(2, 4, "04:20", "60,4,30,partly,,,,")
                + list.row(2, 4, "04:30", "60,4,30.123,done,,,,")
                + list.row(2, 4, "04:40", "60,4,30,asleep,,,,")
                + list.row(2, 4, "04:50", "60,4,30,done,,,,")
                + list.row(2, 4, "04:50", "60,4,30,done,,,,")
                + "\"" + list.name(2) + "\"," + ahead + ",09:00,60,4,30,done,,,,\n"
                + "\"" + list.name(2) + "\",2001-01-01,09:00,60,4,30,done,,,,\n");
        String faults = list.coordinator()
                .get(looked.path() + "/faults.csv")
                .expect(200)
                .body();

        assertTrue(looked.text().contains("11 rows are faulty."), looked.text());
        for (int row : new int[] {2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13}) {
            assertTrue(faults.contains("\n" + row + ","), row + " is missing in " + faults);
        }
        assertFalse(faults.contains("\n10,"), faults);
        assertTrue(looked.page().select("form[action$=/take]").isEmpty());
    }

    @Test
    void aVisitThatDiffersIsNotOverwritten() {
        list.take(list.row(3, 4, "03:00", "60,4,30,done,,,,"));

        Answer looked = list.handIn(list.row(3, 4, "03:00", "60,4,30,done,,50,4,30"));

        assertTrue(looked.text().contains("A visit of this time is there and differs."), looked.text());
    }

    @Test
    void anotherAgencyCannotNameThePerson() {
        TestingList stranger = new TestingList(host.as("coordinator.demo-cynar"), list.people(), list.month());

        Answer looked = stranger.handIn(list.row(0, 4, "03:00", "60,4,30,done,,,,"));

        assertTrue(looked.text().contains("1 row is faulty."), looked.text());
    }
}
