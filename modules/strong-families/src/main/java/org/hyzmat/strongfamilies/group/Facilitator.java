package org.hyzmat.strongfamilies.group;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.platform.Span;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Somebody's time as a leader of a group.
 *
 * @param memberId who it is in the workforce
 * @param span from when to when
 * @param reason why they lead it without the certificate that was wanted then, empty where nothing was lacking
 * @param createdBy who let them lead it
 * @param createdAt when that was
 */
public record Facilitator(UUID memberId, @Nested Span span, String reason, UUID createdBy, OffsetDateTime createdAt) {}
