package org.hyzmat.strongfamilies.web;

import java.util.UUID;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.api.Sex;
import org.hyzmat.strongfamilies.curriculum.Strand;

/**
 * Somebody of a family as a page shows them.
 *
 * @param name family name, then given name; empty where the register of people does not say
 * @param shortName the name beside that of a caregiver; empty where the register does not say
 * @param ordinal which caregiver or child of the family, from 1
 * @param age the age on the day shown, empty where it is not known
 */
public record ShownPerson(
        UUID participant,
        String name,
        String shortName,
        int ordinal,
        Strand strand,
        FamilyRole role,
        Sex sex,
        String age,
        boolean exactAge) {

    /** The number by which a text chooses its form: 0 female, 1 male, 2 not known. */
    public int gender() {
        return role.sex() == Sex.UNKNOWN ? sex.ordinal() : role.sex().ordinal();
    }
}
