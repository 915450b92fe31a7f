package org.hyzmat.strongfamilies.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.InexactDate.Precision;
import org.junit.jupiter.api.Test;

/** When a session is due, held or still to come. */
class SessionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @Test
    void aSessionOfTodayOrBeforeCanBeMarked() {
        assertEquals(SessionState.TODAY, planned(TODAY, Precision.DAY).on(TODAY));
        assertEquals(
                SessionState.OVERDUE, planned(TODAY.minusDays(1), Precision.DAY).on(TODAY));
        assertTrue(planned(TODAY, Precision.DAY).isOpenFor(TODAY));
        assertTrue(planned(TODAY.minusDays(1), Precision.DAY).isOpenFor(TODAY));
    }

    @Test
    void oneOfAnotherDayOrWithoutADayCannot() {
        assertFalse(planned(TODAY.plusDays(1), Precision.DAY).isOpenFor(TODAY));
        assertFalse(planned(TODAY.minusDays(11), Precision.MONTH).isOpenFor(TODAY));
        assertFalse(planned(TODAY.minusDays(11), Precision.ABOUT).isOpenFor(TODAY));
    }

    @Test
    void oneThatWasHeldCanBeMarkedWhateverWasPlanned() {
        Session held = session(TODAY.plusDays(3), Precision.MONTH, TODAY);

        assertEquals(SessionState.HELD, held.on(TODAY));
        assertEquals(TODAY, held.day());
        assertTrue(held.isOpenFor(TODAY));
    }

    private static Session planned(LocalDate day, Precision precision) {
        return session(day, precision, Session.NOT_HELD);
    }

    private static Session session(LocalDate day, Precision precision, LocalDate heldOn) {
        UUID id = new UUID(0, 1);
        return new Session(id, id, id, id, 1, 2, new InexactDate(day, precision), LocalTime.NOON, id, "", heldOn);
    }
}
