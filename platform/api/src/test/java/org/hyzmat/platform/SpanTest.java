package org.hyzmat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** On which days something holds. */
class SpanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Span WEEK = new Span(DAY, DAY.plusDays(6));

    @Test
    void bothEndsAreIncluded() {
        assertTrue(WEEK.holdsOn(DAY));
        assertTrue(WEEK.holdsOn(DAY.plusDays(6)));
        assertFalse(WEEK.holdsOn(DAY.minusDays(1)));
        assertFalse(WEEK.holdsOn(DAY.plusDays(7)));
    }

    @Test
    void whatHasNotEndedIsOpen() {
        assertTrue(Span.from(DAY).isOpen());
        assertTrue(Span.from(DAY).holdsOn(DAY.plusYears(100)));
        assertFalse(WEEK.isOpen());
    }

    @Test
    void twoOverlapThatShareADay() {
        assertOverlap(true, WEEK, new Span(DAY.plusDays(6), DAY.plusDays(9)));
        assertOverlap(true, WEEK, new Span(DAY.plusDays(2), DAY.plusDays(3)));
        assertOverlap(false, WEEK, Span.from(DAY.plusDays(7)));
    }

    @Test
    void whatNeverHeldOverlapsNothing() {
        assertOverlap(false, WEEK, new Span(DAY.plusDays(3), DAY.plusDays(2)));
    }

    private static void assertOverlap(boolean expected, Span one, Span other) {
        assertEquals(expected, one.overlaps(other));
        assertEquals(expected, other.overlaps(one));
    }
}
