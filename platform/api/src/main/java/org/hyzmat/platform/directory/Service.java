package org.hyzmat.platform.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A social service that agencies provide, one of the pilots or an older one.
 *
 * @param id its id
 * @param code short code within this register
 * @param pilot its number among the pilots, 0 for another service
 * @param names its name
 * @param targetGroup whom it is for
 * @param sensitivity whether the fact of using it may be seen by everybody who may see the record
 * @param form a code: {@code at-home}, {@code semi-stationary}, {@code stationary}, {@code group} or {@code course}
 * @param leadAgency the id of the agency that leads it
 * @param providers the ids of the agencies that provide it, possibly empty
 * @param places the ids of the places where it runs, possibly empty
 * @param modules the ids of the modules that serve it, possibly empty
 * @param status a code: {@code planned}, {@code running} or {@code ended}
 * @param plannedStart one date, or none where it was not planned by date
 * @param actualStart one date, or none before it started
 * @since 1.0
 */
public record Service(
        UUID id,
        String code,
        int pilot,
        Names names,
        Names targetGroup,
        Sensitivity sensitivity,
        String form,
        UUID leadAgency,
        List<UUID> providers,
        List<UUID> places,
        List<String> modules,
        String status,
        List<InexactDate> plannedStart,
        List<InexactDate> actualStart) {

    /** Who may know that somebody uses the service. */
    public enum Sensitivity {
        /** Whoever may see the record. */
        OPEN,
        /** Only people admitted to this service: nothing of it, not even a count, reaches anybody else. */
        RESTRICTED
    }

    /** Copies the lists. */
    public Service {
        providers = List.copyOf(providers);
        places = List.copyOf(places);
        modules = List.copyOf(modules);
        plannedStart = List.copyOf(plannedStart);
        actualStart = List.copyOf(actualStart);
    }

    /**
     * When it began.
     *
     * @return the actual start, absent before it started
     */
    public Optional<InexactDate> started() {
        return actualStart.stream().findFirst();
    }
}
