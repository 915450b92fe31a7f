package org.hyzmat.people.api;

import java.time.LocalDate;

/**
 * A person's time in a family.
 *
 * @param person who it is
 * @param role what the person is to the children of the family
 * @param from the first day, {@link LocalDate#MIN} when not known
 * @param to the last day, {@link LocalDate#MAX} while it lasts
 * @since 1.0
 */
public record FamilyMember(PersonLabel person, FamilyRole role, LocalDate from, LocalDate to) {

    /**
     * Whether the person belongs to the family on a day.
     *
     * @param day any day
     * @return true from the first to the last day, both included
     */
    public boolean belongsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
