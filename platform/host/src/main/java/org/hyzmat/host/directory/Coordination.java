package org.hyzmat.host.directory;

import java.time.LocalDate;
import java.util.UUID;

/** The time for which somebody answers for a service; nobody else does on the same day. */
public record Coordination(UUID service, UUID person, String name, UUID agency, LocalDate from, LocalDate to) {

    /** Whether it is so on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
