package org.hyzmat.strongfamilies.group;

import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.platform.Span;
import org.hyzmat.strongfamilies.curriculum.Strand;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A member of a family who comes to the sessions, as known on joining.
 *
 * @param groupFamilyId with which family of the group
 * @param strand with the caregivers or with the children
 */
public record Participant(
        UUID id,
        UUID groupFamilyId,
        UUID personId,
        Strand strand,
        FamilyRole role,
        @Nested("born") Birth birth,
        @Nested Span span) {}
