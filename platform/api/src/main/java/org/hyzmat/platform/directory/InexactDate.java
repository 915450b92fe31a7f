package org.hyzmat.platform.directory;

import java.time.LocalDate;

/**
 * A date known only so far.
 *
 * @param date the day, or the first day of the month meant
 * @param precision how far it is known
 * @since 1.0
 */
public record InexactDate(LocalDate date, Precision precision) {

    /** How far a date is known. */
    public enum Precision {
        /** To the day. */
        DAY,
        /** To the month. */
        MONTH,
        /** Roughly. */
        ABOUT
    }
}
