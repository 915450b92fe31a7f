package org.hyzmat.independentliving.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.directory.Directory;
import org.jdbi.v3.core.Jdbi;

/** What every area of the module works with. */
public record Office(Jdbi jdbi, Clock clock, IdSource ids, Directory directory) {

    /** The day it is where the portal stands. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The moment it is. */
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
