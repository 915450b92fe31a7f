package org.hyzmat.people.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.family.MemberDraft.Belonging;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** Times in a family. */
class BelongingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertEquals(
                List.of("member-to problem.member.ends-first"),
                Faults.of(() ->
                        read(Map.of("member-role", "father", "member-from", "2026-03-01", "member-to", "2026-02-28"))));
    }

    @Test
    void oneDayIsEnough() {
        assertEquals(
                new Belonging(FamilyRole.FATHER, DAY, DAY),
                read(Map.of("member-role", "father", "member-from", "2026-03-01", "member-to", "2026-03-01")));
    }

    @Test
    void timesThatShareTheirLastDayOverlap() {
        Belonging belonging = new Belonging(FamilyRole.FATHER, LocalDate.MIN, DAY);

        assertTrue(belonging.overlaps(DAY, LocalDate.MAX));
        assertFalse(belonging.overlaps(DAY.plusDays(1), LocalDate.MAX));
    }

    private static Belonging read(Map<String, String> typed) {
        Problems problems = new Problems();
        Belonging belonging = Belonging.read(Form.filled(typed), "member", problems);
        problems.throwIfAny();
        return belonging;
    }
}
