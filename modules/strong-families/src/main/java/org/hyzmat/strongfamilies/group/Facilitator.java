package org.hyzmat.strongfamilies.group;

import java.util.UUID;
import org.hyzmat.platform.Span;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Somebody's time as a leader of a group.
 *
 * @param memberId who it is in the workforce
 * @param span from when to when
 */
public record Facilitator(UUID memberId, @Nested Span span) {}
