package org.hyzmat.strongfamilies;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.TestingImport;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Attendance comes from a file and goes out again. */
@OnEachDatabase
@Tag("pages")
final class AttendanceListTest {

    private static final String LIST = "/strong-families/imports/attendance";

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private final Visitor coordinator = host.as(TestingGroup.COORDINATOR);
    private final TestingImport list = new TestingImport(coordinator, LIST);
    private final TestingGroup group = TestingGroup.with(2, host);
    private final String name = group.name().replace("Group ", "");
    private final String mother = caregiver();

    @Test
    void marksAreTakenOverOnceAndTakenBack() {
        Answer looked = list.handIn(line("1", "1", "", mother, "late"));
        Answer taken = list.take(looked);
        Answer again = list.handIn(line("1", "1", "", mother, "late"));

        assertTrue(looked.text().contains("1 is new"), looked.text());
        assertTrue(taken.text().contains("1 row was taken over"), taken.text());
        assertTrue(again.text().contains("Everything in this file is there already."), again.text());
        assertTrue(marks().contains("late"), marks());

        list.undo(taken);

        assertFalse(marks().contains("late"), marks());
    }

    @Test
    void whatGoesOutComesInAgainAsKnown() {
        list.take(list.handIn(line("1", "1", "", mother, "present")));

        String file = coordinator.get(LIST + "/present.csv").expect(200).body();

        assertTrue(file.contains(name + ",1,"), file);
        assertTrue(list.handIn(file).text().contains("Everything in this file is there already."));
    }

    @Test
    void everyFaultIsSaidWithItsRow() {
        Answer looked = list.handIn("Group,Session,Held on,Family,Person,Mark\n"
                + "Nobody’s,1,,1," + mother + ",late\n"
                + name + ",9,,1," + mother + ",late\n"
                + name + ",1,,77," + mother + ",late\n"
                + name + ",1,,1,Somebody Else,late\n"
                + name + ",1,,1," + mother + ",asleep\n"
                + name + ",3,,1," + mother + ",late\n"
                + name + ",1," + host.clock().today().plusDays(3) + ",1," + mother + ",late\n"
                + name + ",1,,1," + mother + ",late\n"
                + name + ",1,,1," + mother + ",absent\n");
        String faults =
                coordinator.get(looked.path() + "/faults.csv").expect(200).body();

        assertTrue(looked.text().contains("8 rows are faulty."), looked.text());
        for (int row : new int[] {2, 3, 4, 5, 6, 7, 8, 10}) {
            assertTrue(faults.contains("\n" + row + ","), row + " is missing in " + faults);
        }
        assertFalse(faults.contains("\n9,"), faults);
        assertTrue(looked.page().select("form[action$=/take]").isEmpty());
    }

    @Test
    void aMarkThatDiffersIsNotOverwritten() {
        list.take(list.handIn(line("1", "1", "", mother, "late")));

        Answer looked = list.handIn(line("1", "1", "", mother, "absent"));

        assertTrue(looked.text().contains("Another mark is there already."), looked.text());
    }

    @Test
    void aMarkThatWasChangedSinceStandsInTheWayOfTakingBack() {
        Answer taken = list.take(list.handIn(line("1", "1", "", mother, "late")));
        PageForm form = coordinator.get(group.session(1)).form();
        form.with(markOf(form), "excused").send(coordinator).expect(302);

        Answer refused =
                coordinator.get(taken.path() + "/undo").form().send(coordinator).expect(409);

        assertTrue(refused.text().contains("1 row was changed or used since"), refused.text());
    }

    @Test
    void anotherAgencyCannotNameTheGroup() {
        Visitor stranger = host.as(TestingGroup.STRANGER);
        String file = "Group,Session,Family,Person,Mark\n"
                + line("1", "1", "", mother, "late").split("\n")[1];

        Answer looked = new TestingImport(stranger, LIST).handIn(file);

        assertTrue(looked.text().contains("1 row is faulty."), looked.text());
        assertFalse(stranger.get(LIST + "/present.csv").body().contains(name));
    }

    private String line(String session, String family, String day, String person, String mark) {
        return "Group,Session,Held on,Family,Person,Mark\n" + String.join(",", name, session, day, family, person, mark)
                + "\n";
    }

    private String caregiver() {
        return group.page()
                .page()
                .select("[aria-labelledby=families] tbody tr")
                .first()
                .select("ul.plain li")
                .first()
                .ownText();
    }

    private String marks() {
        return coordinator
                .get(group.session(1))
                .expect(200)
                .page()
                .select(".said")
                .text();
    }

    private static String markOf(PageForm form) {
        return form.fields().entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith("mark-") && field.getValue().contains("late"))
                .map(field -> field.getKey())
                .findFirst()
                .orElseThrow();
    }
}
