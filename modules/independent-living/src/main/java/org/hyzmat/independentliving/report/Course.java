package org.hyzmat.independentliving.report;

import java.time.LocalDate;
import org.hyzmat.platform.Codes;

/**
 * How it went on for somebody flagged at intake, in one word: each has exactly one, so that readers of figures can be
 * told the parts. Numbers for 6 and for 12 months side by side would be of almost the same people, and give each other
 * away.
 */
enum Course {
    /** At home at 6 months and at 12 months. */
    BOTH,
    /** At home at 6 months; at 12 months not, not known, or not yet reached. */
    HALF,
    /** Not at home at 6 months. */
    AWAY,
    /** Not known at 6 months. */
    UNKNOWN,
    /** The 6 months are not over. */
    AHEAD;

    static Course of(UserFact user, LocalDate today) {
        return switch (AtHome.of(user, 6, today)) {
            case AT_HOME -> AtHome.of(user, 12, today) == AtHome.AT_HOME ? BOTH : HALF;
            case PLACED, DIED, ENDED -> AWAY;
            case UNKNOWN -> UNKNOWN;
            case AHEAD -> AHEAD;
        };
    }

    /** The word by which texts name it. */
    String code() {
        return Codes.of(this);
    }
}
