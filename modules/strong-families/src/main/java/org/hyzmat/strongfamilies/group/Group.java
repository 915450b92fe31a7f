package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Families who go through one version of a programme together, for one service.
 *
 * @param version the number by which a change in between is noticed
 * @param name what people call it, such as AŞ-12
 * @param venue the room or house within the place, possibly empty
 * @param endedOn its last day, {@link Span#OPEN} while it runs
 */
public record Group(
        UUID id,
        UUID agencyId,
        UUID serviceId,
        int version,
        String name,
        UUID curriculumVersionId,
        UUID placeId,
        String venue,
        LocalDate endedOn) {

    /** Whether it has not ended. */
    public boolean isRunning() {
        return endedOn.equals(Span.OPEN);
    }
}
