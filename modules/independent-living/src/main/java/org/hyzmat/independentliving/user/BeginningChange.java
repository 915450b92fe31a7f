package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A correction of how support began.
 *
 * @param wasServiceId the service that was noted before
 * @param wasStartedOn the first day that was noted before
 * @param createdAt when it was corrected
 * @param createdBy who corrected it
 */
public record BeginningChange(UUID wasServiceId, LocalDate wasStartedOn, OffsetDateTime createdAt, UUID createdBy) {}
