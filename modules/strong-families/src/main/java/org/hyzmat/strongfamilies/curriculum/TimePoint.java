package org.hyzmat.strongfamilies.curriculum;

import java.util.UUID;

/**
 * When the families of a programme are asked.
 *
 * @param number which time it is, from 1
 * @param anchor from which session the days count
 * @param offsetDays how many days after that session; negative before it
 * @param daysBefore from how many days before the due day a score is in time
 * @param daysAfter up to how many days after the due day a score is in time
 * @param unconfirmed whether no published source confirms the due day
 * @param windowUnconfirmed whether no published source confirms from when to when it is in time
 */
public record TimePoint(
        UUID id,
        int number,
        Anchor anchor,
        int offsetDays,
        int daysBefore,
        int daysAfter,
        boolean unconfirmed,
        boolean windowUnconfirmed) {

    /** The most time points a version has. */
    public static final int MOST = 8;

    /** The text key of its due day in words, such as “point.after-last-session”. */
    public String key() {
        String when = offsetDays > 0 ? "after" : offsetDays < 0 ? "before" : "on";
        return "point." + when + "-" + anchor.code();
    }

    /** How many days its due day is away from the session. */
    public int days() {
        return Math.abs(offsetDays);
    }
}
