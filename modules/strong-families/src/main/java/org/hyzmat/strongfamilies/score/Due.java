package org.hyzmat.strongfamilies.score;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.Span;
import org.hyzmat.strongfamilies.curriculum.Anchor;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.session.Session;

/**
 * When the families of one group are asked, reckoned from its sessions as they are held or planned now.
 *
 * @param session the day of the session from which it counts
 * @param held whether that session was held
 * @param dueOn the day they are due, {@link Span#OPEN} while that session has no day
 * @param opensOn the first day on which an answer is in time
 * @param closesOn the last one
 */
public record Due(LocalDate session, boolean held, LocalDate dueOn, LocalDate opensOn, LocalDate closesOn) {

    /** Nobody can say when: there is no session, or only its month is known. */
    public static final Due UNKNOWN = new Due(Span.OPEN, false, Span.OPEN, Span.OPEN, Span.OPEN);

    private static final Comparator<Session> BY_NUMBER = Comparator.comparingInt(Session::number);

    /** When a time point of a group is due. */
    public static Due of(TimePoint point, List<Session> sessions) {
        Optional<Session> first = sessions.stream().min(BY_NUMBER);
        Optional<Session> last = sessions.stream().max(BY_NUMBER);
        return (point.anchor() == Anchor.FIRST_SESSION ? first : last)
                .filter(session -> session.isHeld() || session.isDated())
                .map(session -> of(point, session.day(), session.isHeld()))
                .orElse(UNKNOWN);
    }

    /** When a time point is due that counts from a day. */
    static Due of(TimePoint point, LocalDate session, boolean held) {
        LocalDate dueOn = session.plusDays(point.offsetDays());
        return new Due(session, held, dueOn, dueOn.minusDays(point.daysBefore()), dueOn.plusDays(point.daysAfter()));
    }

    /** Whether its day is known. */
    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    /** Whether an answer of a day is in time. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** Where it stands on a day, as long as somebody was not asked. */
    DueState on(LocalDate today) {
        if (!isKnown()) {
            return DueState.NO_DAY;
        }
        if (today.isBefore(opensOn)) {
            return DueState.NOT_YET;
        }
        if (today.isAfter(closesOn)) {
            return DueState.CLOSED;
        }
        return today.isAfter(dueOn) ? DueState.OVERDUE : DueState.OPEN;
    }
}
