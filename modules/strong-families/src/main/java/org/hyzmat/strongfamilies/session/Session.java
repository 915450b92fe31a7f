package org.hyzmat.strongfamilies.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hyzmat.platform.directory.InexactDate;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One weekly meeting of a group.
 *
 * @param version the number by which a change in between is noticed
 * @param number which meeting it is, from 1; the week of the outline
 * @param venue the room or house within the place, possibly empty
 * @param heldOn the day it took place, {@link #NOT_HELD} before that
 */
public record Session(
        UUID id,
        UUID groupId,
        UUID agencyId,
        UUID serviceId,
        int version,
        int number,
        @Nested("planned") InexactDate planned,
        LocalTime plannedTime,
        UUID placeId,
        String venue,
        LocalDate heldOn) {

    /** The day of a session not held yet; also what SQL puts for the empty column. */
    public static final LocalDate NOT_HELD = LocalDate.of(9999, 12, 31);

    /** Whether it took place. */
    public boolean isHeld() {
        return !heldOn.equals(NOT_HELD);
    }

    /** Whether it is planned to the day. */
    public boolean isDated() {
        return planned.precision() == InexactDate.Precision.DAY;
    }

    /** The day it took place, or else the day it is planned for. */
    public LocalDate day() {
        return isHeld() ? heldOn : planned.date();
    }

    /** Where it stands on a day. */
    public SessionState on(LocalDate today) {
        if (isHeld()) {
            return SessionState.HELD;
        }
        if (isDated() && planned.date().equals(today)) {
            return SessionState.TODAY;
        }
        if (!isDated() || planned.date().isAfter(today)) {
            return SessionState.PLANNED;
        }
        return SessionState.OVERDUE;
    }

    /** Whether attendance can be marked: the session was held, or its day has come. */
    public boolean isOpenFor(LocalDate today) {
        return on(today) != SessionState.PLANNED;
    }
}
