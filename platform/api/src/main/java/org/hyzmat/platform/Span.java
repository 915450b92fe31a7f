package org.hyzmat.platform;

import java.time.LocalDate;

/**
 * From which day to which day something holds.
 *
 * @param fromOn the first day
 * @param toOn the last day, {@link #OPEN} while it lasts; before the first day when it never held
 * @since 1.1
 */
public record Span(LocalDate fromOn, LocalDate toOn) {

    /** The last day of what has not ended; also what SQL puts for an empty column. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /**
     * What has not ended.
     *
     * @param fromOn the first day
     * @return a span without a last day
     */
    public static Span from(LocalDate fromOn) {
        return new Span(fromOn, OPEN);
    }

    /**
     * Whether it has not ended.
     *
     * @return true while no last day is known
     */
    public boolean isOpen() {
        return toOn.equals(OPEN);
    }

    /**
     * Whether it holds on a day.
     *
     * @param day any day
     * @return true from the first to the last day, both included
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromOn) && !day.isAfter(toOn);
    }

    /**
     * Whether there is a day on which both hold.
     *
     * @param other another span
     * @return false also when one of them never held
     */
    public boolean overlaps(Span other) {
        LocalDate first = fromOn.isAfter(other.fromOn) ? fromOn : other.fromOn;
        return holdsOn(first) && other.holdsOn(first);
    }
}
