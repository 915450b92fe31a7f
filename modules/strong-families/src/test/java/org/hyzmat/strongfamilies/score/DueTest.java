package org.hyzmat.strongfamilies.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.InexactDate.Precision;
import org.hyzmat.strongfamilies.curriculum.Anchor;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.session.Session;
import org.junit.jupiter.api.Test;

/** When the families of a group are due to be asked, and where that stands on a day. */
class DueTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 9, 11);
    private static final LocalDate LAST = LocalDate.of(2021, 9, 25);
    private static final TimePoint BEFORE = point(Anchor.FIRST_SESSION, 0, 14, 0);
    private static final TimePoint AFTER = point(Anchor.LAST_SESSION, 14, 3, 7);

    @Test
    void beforeTheFirstSessionIsInTimeUpToItsDay() {
        Due due = Due.of(BEFORE, List.of(planned(2, LAST), planned(1, FIRST)));

        assertEquals(FIRST, due.dueOn());
        assertEquals(LocalDate.of(2021, 8, 28), due.opensOn());
        assertEquals(FIRST, due.closesOn());
    }

    @Test
    void afterTheLastSessionCountsFromTheDayItWasHeld() {
        Due planned = Due.of(AFTER, List.of(planned(1, FIRST), planned(2, LAST)));
        Due held = Due.of(AFTER, List.of(planned(1, FIRST), held(2, LAST, LAST.plusDays(2))));

        assertEquals(LocalDate.of(2021, 10, 9), planned.dueOn());
        assertFalse(planned.held());
        assertEquals(LocalDate.of(2021, 10, 11), held.dueOn());
        assertTrue(held.held());
        assertEquals(LocalDate.of(2021, 10, 8), held.opensOn());
        assertEquals(LocalDate.of(2021, 10, 18), held.closesOn());
    }

    @Test
    void aSessionOfWhichOnlyTheMonthIsKnownGivesNoDay() {
        Session vague = session(2, new InexactDate(LAST, Precision.MONTH), Session.NOT_HELD);

        assertFalse(Due.of(AFTER, List.of(planned(1, FIRST), vague)).isKnown());
        assertTrue(Due.of(BEFORE, List.of(planned(1, FIRST), vague)).isKnown());
        assertFalse(Due.of(AFTER, List.of()).isKnown());
    }

    @Test
    void onceSuchASessionIsHeldThereIsADay() {
        Session vague = session(2, new InexactDate(LAST, Precision.MONTH), LAST.plusDays(3));

        assertEquals(
                LAST.plusDays(17),
                Due.of(AFTER, List.of(planned(1, FIRST), vague)).dueOn());
    }

    @Test
    void itsDaysBeginAtMidnightInAshgabat() {
        Due due = Due.of(AFTER, List.of(held(1, LAST, LAST)));

        assertEquals(DueState.NOT_YET, due.on(dayAt("2021-10-05T18:59:59Z")));
        assertEquals(DueState.OPEN, due.on(dayAt("2021-10-05T19:00:00Z")));
        assertEquals(DueState.OPEN, due.on(dayAt("2021-10-09T18:59:59Z")));
        assertEquals(DueState.OVERDUE, due.on(dayAt("2021-10-09T19:00:00Z")));
        assertEquals(DueState.OVERDUE, due.on(dayAt("2021-10-16T18:59:59Z")));
        assertEquals(DueState.CLOSED, due.on(dayAt("2021-10-16T19:00:00Z")));
    }

    @Test
    void withoutADayNothingIsPressing() {
        assertEquals(DueState.NO_DAY, Due.UNKNOWN.on(LAST));
        assertFalse(DueState.NO_DAY.isPressing());
        assertTrue(DueState.OVERDUE.isPressing());
    }

    private static LocalDate dayAt(String instant) {
        return LocalDate.now(Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Ashgabat")));
    }

    private static TimePoint point(Anchor anchor, int offset, int before, int after) {
        return new TimePoint(new UUID(1, 1), 2, anchor, offset, before, after, false, true);
    }

    private static Session planned(int number, LocalDate day) {
        return session(number, new InexactDate(day, Precision.DAY), Session.NOT_HELD);
    }

    private static Session held(int number, LocalDate planned, LocalDate day) {
        return session(number, new InexactDate(planned, Precision.DAY), day);
    }

    private static Session session(int number, InexactDate planned, LocalDate heldOn) {
        UUID id = new UUID(2, number);
        return new Session(id, id, id, id, 1, number, planned, LocalTime.of(17, 0), id, "", heldOn);
    }
}
