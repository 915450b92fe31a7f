package org.hyzmat.independentliving.delivery;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.independentliving.visit.ConditionChange;
import org.hyzmat.independentliving.visit.MissedReason;

/**
 * Something about a visit that a coordinator must look after.
 *
 * @param name of the service user, empty where the register of people does not say
 * @param plannedOn the day of the visit
 * @param closed whether somebody has
 * @param closedAt when; of no meaning as long as nobody has
 * @param result what came of it, empty as long as nobody has
 */
public record FollowUp(
        UUID id,
        UUID agencyId,
        int version,
        UUID serviceUserId,
        String name,
        UUID visitId,
        LocalDate plannedOn,
        LocalTime startsAt,
        FollowUpKind kind,
        boolean urgent,
        LocalDate dueOn,
        MissedReason missedReason,
        ConditionChange conditionChange,
        String conditionWords,
        String observation,
        UUID recordedBy,
        boolean closed,
        OffsetDateTime closedAt,
        UUID closedBy,
        String result) {

    /** Whether somebody should have done so before today. */
    public boolean isOverdue(LocalDate today) {
        return !closed && dueOn.isBefore(today);
    }
}
