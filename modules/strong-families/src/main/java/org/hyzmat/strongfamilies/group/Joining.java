package org.hyzmat.strongfamilies.group;

import java.util.List;
import java.util.UUID;
import org.hyzmat.people.api.FamilyMember;

/**
 * A family about to join a group.
 *
 * @param id the id its time in the group gets, chosen when the form was first shown
 * @param familyId the family in the register of people
 * @param members who of it will come
 */
public record Joining(UUID id, UUID familyId, List<FamilyMember> members) {

    public Joining {
        members = List.copyOf(members);
    }
}
