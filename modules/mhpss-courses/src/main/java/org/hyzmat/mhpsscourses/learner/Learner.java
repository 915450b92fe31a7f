package org.hyzmat.mhpsscourses.learner;

import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Sector;

/**
 * Somebody who takes part in courses of an agency.
 *
 * @param version the number by which a change in between is noticed
 * @param personId the person in the register of the workforce, {@link #NONE} where that is not known
 * @param organisation where they work, in words; empty where the register of agencies says it
 * @param organisationId the agency they work for, {@link #NONE} for one in words
 * @param placeId {@link #NONE} where that is not known
 * @param contact a telephone number or an address, possibly empty
 * @param named whether they agreed that the public page of a certificate says their name
 */
public record Learner(
        UUID id,
        UUID agencyId,
        int version,
        UUID personId,
        String name,
        String profession,
        Sector sector,
        String organisation,
        UUID organisationId,
        UUID placeId,
        Psychologist psychologist,
        String contact,
        boolean named) {

    /** In place of an id of what is not known. */
    public static final UUID NONE = new UUID(0, 0);

    /** Whether it is known who they are in the register of the workforce. */
    public boolean isColleague() {
        return !personId.equals(NONE);
    }
}
