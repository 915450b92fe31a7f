package org.hyzmat.people.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A family with everybody who belongs or belonged to it.
 *
 * @param id its id
 * @param name the name it is called by
 * @param sortKey by its plain character order families sort as a Turkmen reader expects
 * @param agency the id of the agency that keeps the record
 * @param members present and former members: caregivers, then children from the eldest, then others
 * @since 1.0
 */
public record Family(UUID id, String name, String sortKey, UUID agency, List<FamilyMember> members) {

    /** Copies the members. */
    public Family {
        members = List.copyOf(members);
    }

    /**
     * Who belongs to the family on a day.
     *
     * @param day any day
     * @return the members of that day, in the same order
     */
    public List<FamilyMember> membersOn(LocalDate day) {
        return members.stream().filter(member -> member.belongsOn(day)).toList();
    }
}
