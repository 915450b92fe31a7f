package org.hyzmat.strongfamilies.report;

import static org.hyzmat.strongfamilies.report.TestingFacts.FIRST;
import static org.hyzmat.strongfamilies.report.TestingFacts.family;
import static org.hyzmat.strongfamilies.report.TestingFacts.group;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hyzmat.strongfamilies.group.Dose;
import org.junit.jupiter.api.Test;

/** Two of three sessions are required. */
final class DoseTest {

    @Test
    void twoAreEnough() {
        assertEquals(Dose.REACHED, dose(2, 2));
        assertEquals(Dose.REACHED, dose(3, 3));
    }

    @Test
    void itIsPossibleWhileEnoughSessionsAreAhead() {
        assertEquals(Dose.POSSIBLE, dose(0, 0));
        assertEquals(Dose.POSSIBLE, dose(0, 1));
        assertEquals(Dose.POSSIBLE, dose(1, 2));
    }

    @Test
    void itIsMissedWhenTooFewAreAhead() {
        assertEquals(Dose.MISSED, dose(0, 2));
        assertEquals(Dose.MISSED, dose(1, 3));
    }

    @Test
    void whoLeftHasNoSessionAhead() {
        GroupFact group = group(1, 1);
        FamilyFact left = TestingFacts.left(family(1, group, FIRST, 1), FIRST.plusDays(1));

        assertEquals(Dose.MISSED, left.dose(1));
    }

    @Test
    void withoutANumberThereIsNoDose() {
        GroupFact group = new GroupFact(
                group(1, 1).id(),
                group(1, 1).agencyId(),
                group(1, 1).serviceId(),
                group(1, 1).placeId(),
                group(1, 1).curriculumId(),
                0,
                8,
                12,
                FIRST,
                FIRST,
                3,
                1);

        assertEquals(Dose.NOT_SET, family(1, group, FIRST, 3).dose(3));
    }

    private static Dose dose(int attended, int held) {
        GroupFact group = group(1, held);
        return family(1, group, FIRST, attended).dose(attended);
    }
}
