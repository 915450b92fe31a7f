package org.hyzmat.mhpsscourses.run;

import java.time.LocalDate;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.InexactDate;

/**
 * From when to when a run lasts, as far as that is known.
 *
 * @param firstOn the first day, or any day of the first month
 * @param lastOn the last day, or any day of the last month
 * @param exactness of both
 */
public record RunDates(LocalDate firstOn, LocalDate lastOn, InexactDate.Precision exactness) {

    /** The first day, as a page shows it. */
    public InexactDate first() {
        return new InexactDate(firstOn, exactness);
    }

    /** The last day, as a page shows it. */
    public InexactDate last() {
        return new InexactDate(lastOn, exactness);
    }

    /** Whether one date says all. */
    public boolean isShort() {
        return firstOn.equals(lastOn) || !isExact() && firstOn.withDayOfMonth(1).equals(lastOn.withDayOfMonth(1));
    }

    /** Whether the very days are known. */
    public boolean isExact() {
        return exactness == InexactDate.Precision.DAY;
    }

    /** The days on which a session can be held: whole months where only those are known. */
    public Span days() {
        return isExact()
                ? new Span(firstOn, lastOn)
                : new Span(firstOn.withDayOfMonth(1), lastOn.withDayOfMonth(lastOn.lengthOfMonth()));
    }

    String exactnessCode() {
        return Codes.of(exactness);
    }
}
