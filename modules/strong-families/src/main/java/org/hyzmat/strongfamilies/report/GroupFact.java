package org.hyzmat.strongfamilies.report;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A group as figures need it.
 *
 * @param curriculumId the programme, whichever version of it the group follows
 * @param requiredSessions how many sessions a family must attend, 0 where nobody has said
 * @param familiesFrom the fewest families the programme is made for, 0 where that is not stated
 * @param familiesTo the most families, likewise
 * @param firstOn the day of its first session, held or planned; {@code Span.OPEN} when none is planned
 * @param lastOn the day of its last session, likewise
 * @param sessions how many sessions are planned or held
 * @param held how many were held
 */
record GroupFact(
        UUID id,
        UUID agencyId,
        UUID serviceId,
        UUID placeId,
        UUID curriculumId,
        int requiredSessions,
        int familiesFrom,
        int familiesTo,
        LocalDate firstOn,
        LocalDate lastOn,
        int sessions,
        int held) {

    /** How many sessions are still to come. */
    int ahead() {
        return sessions - held;
    }
}
