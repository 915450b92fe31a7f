package org.hyzmat.strongfamilies.session;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.strongfamilies.curriculum.Strand;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Somebody who belongs to a session, with the mark made so far.
 *
 * @param participantId the person's place in the group
 * @param familyNumber the number of the family in the group
 * @param mark the mark, {@link Mark#NONE} before one was made
 * @param markedBy who made it; means nothing before
 * @param markedAt when it was made; means nothing before
 */
public record Attendee(
        UUID participantId,
        UUID groupFamilyId,
        int familyNumber,
        UUID familyId,
        UUID personId,
        Strand strand,
        FamilyRole role,
        @Nested("born") Birth birth,
        Mark mark,
        UUID markedBy,
        OffsetDateTime markedAt) {}
