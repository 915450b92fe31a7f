package org.hyzmat.independentliving.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** On which days somebody is supported. */
final class SupportTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 10);

    @Test
    void itLastsFromTheFirstDay() {
        Support support = support();

        assertFalse(support.lastsOn(START.minusDays(1)));
        assertTrue(support.lastsOn(START));
        assertTrue(support.lasts());
        assertEquals(OutcomeKind.AT_HOME, support.state());
        assertEquals(START, support.since());
    }

    @Test
    void theDayOnWhichItEndsIsTheLastOne() {
        Support support = support(OutcomeKind.PLACED);

        assertTrue(support.lastsOn(START.plusDays(10)));
        assertFalse(support.lastsOn(START.plusDays(11)));
        assertFalse(support.lasts());
    }

    @Test
    void whoReturnedIsSupportedFromThatDay() {
        Support support = support(OutcomeKind.PLACED, OutcomeKind.RETURNED);

        assertFalse(support.lastsOn(START.plusDays(19)));
        assertTrue(support.lastsOn(START.plusDays(20)));
        assertTrue(support.lasts());
    }

    @Test
    void whoWasAtHomeGoesOn() {
        assertTrue(support(OutcomeKind.AT_HOME).lastsOn(START.plusYears(1)));
    }

    @Test
    void theDayOfDeathIsKnownAfterwards() {
        assertEquals(
                Optional.of(START.plusDays(20)),
                support(OutcomeKind.AT_HOME, OutcomeKind.DIED).diedOn());
        assertEquals(Optional.empty(), support(OutcomeKind.PLACED).diedOn());
    }

    @Test
    void nothingFollowsADeath() {
        assertEquals(List.of(), OutcomeKind.DIED.next());
        assertEquals(List.of(OutcomeKind.RETURNED, OutcomeKind.DIED), OutcomeKind.MOVED.next());
        assertFalse(OutcomeKind.RETURNED.next().contains(OutcomeKind.RETURNED));
    }

    /** One outcome every ten days. */
    private static Support support(OutcomeKind... kinds) {
        List<Outcome> outcomes = new ArrayList<>();
        LocalDate day = START;
        for (OutcomeKind kind : kinds) {
            day = day.plusDays(10);
            outcomes.add(
                    0,
                    new Outcome(
                            UUID.randomUUID(), new UUID(1, 1), kind, day, "", TestingUsers.at(day), new UUID(1, 2)));
        }
        return new Support(START, outcomes);
    }
}
