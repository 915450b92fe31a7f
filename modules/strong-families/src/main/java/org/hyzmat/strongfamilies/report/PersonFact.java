package org.hyzmat.strongfamilies.report;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.people.api.Sex;
import org.hyzmat.strongfamilies.curriculum.Strand;

/**
 * A person's time in a group as figures need it.
 *
 * @param id the participant
 * @param family with which family of the group
 * @param sex as known on joining
 * @param age in completed years on joining, {@link #NOT_KNOWN} where it is not known
 * @param joinedOn the first day in the group
 * @param marked at how many sessions somebody said whether the person was there
 * @param attended at how many of them the person was there, perhaps not for all of it
 */
record PersonFact(
        UUID id,
        FamilyFact family,
        UUID personId,
        Strand strand,
        Sex sex,
        int age,
        LocalDate joinedOn,
        int marked,
        int attended) {

    /** What stands for an age that is not known. */
    static final int NOT_KNOWN = -1;

    GroupFact group() {
        return family.group();
    }

    AgeBand ageBand() {
        return age == NOT_KNOWN ? AgeBand.UNKNOWN : AgeBand.of(age);
    }
}
