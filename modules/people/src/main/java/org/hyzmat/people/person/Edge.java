package org.hyzmat.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Stamp;

/** Where time and new ids come in. */
public record Edge(Clock clock, IdSource ids) {

    /** The day it is in the zone of the installation. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** An id never used before. */
    public UUID newId() {
        return ids.next();
    }

    /** The stamp of what somebody does now. */
    public Stamp stamp(Actor actor) {
        return new Stamp(actor, OffsetDateTime.now(clock));
    }
}
