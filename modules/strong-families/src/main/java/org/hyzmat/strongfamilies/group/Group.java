package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Families who go through one version of a programme together, for one service.
 *
 * @param version the number by which a change in between is noticed
 * @param name what people call it, such as AŞ-12
 * @param venue the room or house within the place, possibly empty
 * @param endedOn its last day, {@link Span#OPEN} while it runs
 * @param provenance where its records come from, empty for a group like any other
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
        LocalDate endedOn,
        @Nested("provenance") Names provenance) {

    /** Whether it has not ended. */
    public boolean isRunning() {
        return endedOn.equals(Span.OPEN);
    }

    /** Whether its page says where its records come from. */
    public boolean isRemarked() {
        return !provenance.en().isEmpty();
    }
}
