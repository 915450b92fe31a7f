package org.hyzmat.mhpsscourses.result;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What somebody has done in a run.
 *
 * @param minutesThere the minutes of the sessions that the person was at, also late or not to the end
 * @param marked for how many sessions it is known
 * @param pre the score before, {@link #NONE} without one
 * @param post the score after, {@link #NONE} without one
 */
public record Standing(
        UUID enrolmentId,
        UUID learnerId,
        String name,
        String organisation,
        boolean enrolled,
        int minutesThere,
        int marked,
        BigDecimal pre,
        BigDecimal post) {

    /** Stands for a test that was not taken. */
    public static final BigDecimal NONE = BigDecimal.ONE.negate();

    /** Whether there was a test before. */
    public boolean hasPre() {
        return pre.signum() >= 0;
    }

    /** Whether there was a test after. */
    public boolean hasPost() {
        return post.signum() >= 0;
    }

    /** Whether it can be said what was learned. */
    public boolean hasBoth() {
        return hasPre() && hasPost();
    }

    /** The share of the minutes of a run in per cent, rounded down so that it never looks enough when it is not. */
    public int attendance(CourseRule rule) {
        return rule.minutes() == 0 ? 0 : (int) (100L * minutesThere / rule.minutes());
    }
}
