package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.platform.Span;

/**
 * A group in a list.
 *
 * @param families how many families belong to it today
 * @param sessions how many sessions are planned
 * @param held how many of them were held
 * @param nextOn the day of the next session not held yet, {@link Span#OPEN} when there is none
 */
public record GroupRow(
        UUID id,
        String name,
        UUID serviceId,
        UUID placeId,
        LocalDate endedOn,
        int families,
        int sessions,
        int held,
        LocalDate nextOn) {

    /** Whether it has not ended. */
    public boolean isRunning() {
        return endedOn.equals(Span.OPEN);
    }

    /** Whether a session is still to come. */
    public boolean hasNext() {
        return isRunning() && !nextOn.equals(Span.OPEN);
    }
}
