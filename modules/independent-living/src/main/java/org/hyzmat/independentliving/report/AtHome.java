package org.hyzmat.independentliving.report;

import java.time.LocalDate;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.platform.Codes;

/**
 * Whether somebody lived at home a number of months after support began.
 *
 * <p>A <em>placement avoided</em> is somebody of whom it was said at intake that placement in an institution was
 * possible or likely, and who lives at home on that day. The day is the one of the same number, so many months after
 * the first day of support, or the last of the month where that is shorter. Somebody lives at home on it if support
 * had not ended before, or had begun again, and something dated on or after it says so: a visit that took place, an
 * assessment, the outcome <em>at home</em> or <em>returned</em>, or an end of support on or after that day, until
 * which it went on. If support lasts as far as is known and nothing of that kind says so, it is not known. The
 * denominator is those flagged whose day has come and of whom it is known; those of whom it is not known and those
 * whose day has not come stand beside it.
 */
enum AtHome {
    /** Lives at home. */
    AT_HOME,
    /** Had been placed in an institution. */
    PLACED,
    /** Had died. */
    DIED,
    /** Support had ended otherwise: moved away, or no longer needed it. */
    ENDED,
    /** Nothing dated on or after the day says so. */
    UNKNOWN,
    /** The day has not come. */
    AHEAD;

    static AtHome of(UserFact user, int months, LocalDate today) {
        LocalDate day = user.support().startedOn().plusMonths(months);
        if (day.isAfter(today)) {
            return AHEAD;
        }
        OutcomeKind state = user.stateOn(day);
        return switch (state) {
            case PLACED -> PLACED;
            case DIED -> DIED;
            case MOVED, NOT_NEEDED -> ENDED;
            case AT_HOME, RETURNED -> user.seenOn().isBefore(day) ? UNKNOWN : AT_HOME;
        };
    }

    /** Whether the day has come and it is known where the person was. */
    boolean isKnown() {
        return this != UNKNOWN && this != AHEAD;
    }

    /** The word by which texts name it. */
    String code() {
        return Codes.of(this);
    }
}
