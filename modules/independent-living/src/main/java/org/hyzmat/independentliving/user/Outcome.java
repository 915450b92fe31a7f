package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What became of somebody's support at home on a day.
 *
 * @param happenedOn the last day at home where it ended, the first day where somebody returned
 * @param createdBy who of the workforce noted it
 */
public record Outcome(
        UUID id,
        UUID serviceUserId,
        OutcomeKind kind,
        LocalDate happenedOn,
        String note,
        OffsetDateTime createdAt,
        UUID createdBy) {}
