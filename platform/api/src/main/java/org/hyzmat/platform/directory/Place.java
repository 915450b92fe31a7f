package org.hyzmat.platform.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A region, district, city or village; places are founded and abolished, and old records keep their old place.
 *
 * @param id its id
 * @param code short code within this register
 * @param kind {@code region}, {@code city}, {@code etrap}, {@code borough}, {@code village}, or {@code abroad} for the
 *     one place outside the country
 * @param names its name
 * @param parent the place it lies in; its own id when it lies in none
 * @param validFrom the first day it existed, {@link LocalDate#MIN} when not known
 * @param validTo the last day it existed, {@link LocalDate#MAX} while it does
 * @param predecessors the places it was formed from, possibly empty
 * @param pilotFrom the first day it was a pilot place, {@link LocalDate#MAX} if it never was one
 * @param pilotTo the last day it was a pilot place, {@link LocalDate#MAX} while it is one
 * @param verified whether a source confirms its name; otherwise it is to be checked before anything rests on it
 * @since 1.0
 */
public record Place(
        UUID id,
        String code,
        String kind,
        Names names,
        UUID parent,
        LocalDate validFrom,
        LocalDate validTo,
        List<UUID> predecessors,
        LocalDate pilotFrom,
        LocalDate pilotTo,
        boolean verified) {

    /** Copies the predecessors. */
    public Place {
        predecessors = List.copyOf(predecessors);
    }

    /**
     * Whether the place existed on a day.
     *
     * @param day any day
     * @return true from the first to the last day, both included
     */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /**
     * Whether pilots ran in the place on a day.
     *
     * @param day any day
     * @return true from the first to the last pilot day, both included
     */
    public boolean isPilotOn(LocalDate day) {
        return !day.isBefore(pilotFrom) && !day.isAfter(pilotTo);
    }
}
