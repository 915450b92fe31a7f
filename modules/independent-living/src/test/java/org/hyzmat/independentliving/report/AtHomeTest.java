package org.hyzmat.independentliving.report;

import static org.hyzmat.independentliving.report.TestingFacts.TODAY;
import static org.hyzmat.independentliving.report.TestingFacts.outcome;
import static org.hyzmat.independentliving.report.TestingFacts.user;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.hyzmat.independentliving.user.Outcome;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.independentliving.user.PlacementRisk;
import org.junit.jupiter.api.Test;

/** Who counts as being at home after 6 and 12 months. */
final class AtHomeTest {

    private static final LocalDate STARTED = LocalDate.of(2025, 8, 31);
    /** Six months later, in a month without a 31st day. */
    private static final LocalDate SIX = LocalDate.of(2026, 2, 28);

    private static AtHome after(int months, LocalDate seen, Outcome... outcomes) {
        return AtHome.of(user(PlacementRisk.LIKELY, STARTED, seen, outcomes), months, TODAY);
    }

    @Test
    void whoWasSeenOnTheDayIsAtHome() {
        assertEquals(AtHome.AT_HOME, after(6, SIX));
    }

    @Test
    void withoutAnythingFromThatDayOnItIsNotKnown() {
        assertEquals(AtHome.UNKNOWN, after(6, SIX.minusDays(1)));
        assertEquals(AtHome.UNKNOWN, after(6, LocalDate.MIN));
    }

    @Test
    void aDayThatIsStillToComeIsNotReached() {
        LocalDate started = TODAY.minusMonths(6).plusDays(1);

        assertEquals(AtHome.AHEAD, AtHome.of(user(PlacementRisk.LIKELY, started, TODAY), 6, TODAY));
        assertEquals(AtHome.AT_HOME, AtHome.of(user(PlacementRisk.LIKELY, started.minusDays(1), TODAY), 6, TODAY));
    }

    @Test
    void whoWasPlacedBeforeIsNot() {
        assertEquals(AtHome.PLACED, after(6, TODAY, outcome(OutcomeKind.PLACED, SIX.minusDays(1))));
    }

    @Test
    void theDayOnWhichSupportEndsIsStillAtHome() {
        assertEquals(AtHome.AT_HOME, after(6, SIX, outcome(OutcomeKind.PLACED, SIX)));
        assertEquals(AtHome.PLACED, after(12, SIX, outcome(OutcomeKind.PLACED, SIX)));
    }

    @Test
    void whoReturnedBeforeTheDayIsAtHomeAgain() {
        Outcome placed = outcome(OutcomeKind.PLACED, SIX.minusMonths(2));

        assertEquals(AtHome.AT_HOME, after(6, TODAY, placed, outcome(OutcomeKind.RETURNED, SIX)));
        assertEquals(AtHome.PLACED, after(6, TODAY, placed, outcome(OutcomeKind.RETURNED, SIX.plusDays(1))));
    }

    @Test
    void otherEndsAreToldApart() {
        assertEquals(AtHome.DIED, after(6, TODAY, outcome(OutcomeKind.DIED, SIX.minusDays(3))));
        assertEquals(AtHome.ENDED, after(6, TODAY, outcome(OutcomeKind.MOVED, SIX.minusDays(3))));
        assertEquals(AtHome.ENDED, after(6, TODAY, outcome(OutcomeKind.NOT_NEEDED, SIX.minusDays(3))));
    }

    @Test
    void everybodyFlaggedHasOneCourse() {
        assertEquals(Course.BOTH, Course.of(user(PlacementRisk.LIKELY, STARTED, TODAY), TODAY));
        assertEquals(Course.HALF, Course.of(user(PlacementRisk.LIKELY, STARTED, SIX), TODAY));
        assertEquals(Course.UNKNOWN, Course.of(user(PlacementRisk.LIKELY, STARTED, SIX.minusDays(1)), TODAY));
        assertEquals(Course.AHEAD, Course.of(user(PlacementRisk.LIKELY, TODAY, TODAY), TODAY));
        assertEquals(
                Course.AWAY,
                Course.of(
                        user(
                                PlacementRisk.LIKELY,
                                STARTED,
                                TODAY,
                                outcome(OutcomeKind.PLACED, SIX.minusMonths(1)),
                                outcome(OutcomeKind.RETURNED, SIX.plusMonths(1))),
                        TODAY));
    }

    @Test
    void onlyAPossibleOrLikelyPlacementIsFlagged() {
        assertEquals(true, user(PlacementRisk.POSSIBLE, STARTED, TODAY).isFlagged());
        assertEquals(true, user(PlacementRisk.LIKELY, STARTED, TODAY).isFlagged());
        assertEquals(false, user(PlacementRisk.NONE, STARTED, TODAY).isFlagged());
        assertEquals(false, user(PlacementRisk.UNKNOWN, STARTED, TODAY).isFlagged());
    }
}
