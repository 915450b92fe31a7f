package org.hyzmat.platform.directory;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A person who works for an agency in a service, with or without an account.
 *
 * @param id the person's id, the same as {@link org.hyzmat.platform.Actor#person()} once the person has an account
 * @param name the person's name
 * @param agency the agency's id
 * @param services the ids of the services the person works in, possibly empty
 * @param function a code such as {@code facilitator} or {@code coordinator}
 * @param from the first day, {@link LocalDate#MIN} when not known
 * @param to the last day, {@link LocalDate#MAX} while it lasts
 * @since 1.0
 */
public record WorkforceMember(
        UUID id, String name, UUID agency, Set<UUID> services, String function, LocalDate from, LocalDate to) {

    /** Copies the services. */
    public WorkforceMember {
        services = Set.copyOf(services);
    }

    /**
     * Whether the person works there on a day.
     *
     * @param day any day
     * @return true from the first to the last day, both included
     */
    public boolean worksOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
