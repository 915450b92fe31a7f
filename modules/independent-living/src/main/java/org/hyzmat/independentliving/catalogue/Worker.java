package org.hyzmat.independentliving.catalogue;

import java.util.UUID;

/**
 * What planning must know of somebody who visits.
 *
 * @param version the number by which a change in between is noticed, 0 where nothing was noted yet
 * @param memberId the person's id in the workforce
 * @param weeklyMinutes how long they can visit in a week, 0 where nothing was noted
 */
public record Worker(UUID memberId, int version, Qualification qualification, int weeklyMinutes) {

    /** The worker of a visit that nobody has. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** Somebody of whom nothing was noted. */
    public static Worker unknown(UUID member) {
        return new Worker(member, 0, Qualification.NONE, 0);
    }

    /** Whether anything was noted. */
    public boolean isKnown() {
        return version > 0;
    }
}
