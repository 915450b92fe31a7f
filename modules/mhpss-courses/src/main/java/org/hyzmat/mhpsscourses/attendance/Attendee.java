package org.hyzmat.mhpsscourses.attendance;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.platform.attendance.Mark;

/**
 * Somebody who belongs to a session, with the mark made so far.
 *
 * @param mark the mark, {@link Mark#NONE} before one was made
 * @param markedBy who made it; means nothing before
 * @param markedAt when it was made; means nothing before
 */
public record Attendee(
        UUID enrolmentId, String name, String organisation, Mark mark, UUID markedBy, OffsetDateTime markedAt) {}
