package org.hyzmat.strongfamilies.curriculum;

import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A version of a programme, as groups follow it.
 *
 * @param agencyId the agency that made it, {@link #EVERYBODY} for one that came with the portal
 * @param version the number by which a change in between is noticed
 * @param number the number people call it by, from 1
 * @param familiesFrom the fewest families of a group, 0 where that is not stated
 * @param familiesTo the most families of a group, 0 where that is not stated
 * @param requiredSessions how many sessions a family must come to for the programme to count, 0 where no source says it
 * @param note where it comes from and what of it is not sure
 * @param weeks how many weekly meetings it has
 * @param inUse whether a group follows or followed it
 */
public record CurriculumVersion(
        UUID id,
        UUID agencyId,
        int version,
        UUID curriculumId,
        int number,
        int childAgeFrom,
        int childAgeTo,
        int familiesFrom,
        int familiesTo,
        int requiredSessions,
        @Nested("name") Names name,
        @Nested("note") Names note,
        int weeks,
        boolean inUse) {

    /** The agency of what came with the portal. */
    public static final UUID EVERYBODY = new UUID(0, 0);

    /** What to call it where versions stand beside one another. */
    public Names numberedName() {
        String suffix = ", " + number;
        return new Names(name.en() + suffix, name.ru() + suffix, name.tk() + suffix);
    }

    /** Whether it came with the portal. */
    public boolean isPublished() {
        return agencyId.equals(EVERYBODY);
    }

    /** Whether it may still be changed by an agency: a version that a group follows stays as it was. */
    public boolean isOpenTo(UUID agency) {
        return !inUse && agencyId.equals(agency);
    }

    /** Whether a child of an age is one the programme is made for. */
    public boolean suits(int age) {
        return age >= childAgeFrom && age <= childAgeTo;
    }
}
