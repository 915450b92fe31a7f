package org.hyzmat.mhpsscourses.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The certificate of a course that somebody holds: the one that is valid longest.
 *
 * @param person the id of the person in the register of the workforce
 * @param course the id of the course
 * @param issuedOn the day it was issued on
 * @param expiresOn the last day it is valid, {@link LocalDate#MAX} when it does not expire; before the day asked for
 *     when it has expired
 * @since 1.0
 */
public record Held(UUID person, UUID course, LocalDate issuedOn, LocalDate expiresOn) {

    /**
     * Whether it is valid on a day.
     *
     * @param day any day
     * @return true from the day of issue to the last day, both included
     */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(issuedOn) && !day.isAfter(expiresOn);
    }
}
