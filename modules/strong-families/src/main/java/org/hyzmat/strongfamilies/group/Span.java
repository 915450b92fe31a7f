package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;

/**
 * From when to when something holds.
 *
 * @param fromOn the first day
 * @param toOn the last day, {@link #OPEN} while it lasts
 */
public record Span(LocalDate fromOn, LocalDate toOn) {

    /** The last day of what has not ended; also what SQL puts for an empty column. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /** Whether it has not ended. */
    public boolean isOpen() {
        return toOn.equals(OPEN);
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromOn) && !day.isAfter(toOn);
    }
}
