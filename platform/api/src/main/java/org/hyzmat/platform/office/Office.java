package org.hyzmat.platform.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.directory.Directory;
import org.jdbi.v3.core.Jdbi;

/**
 * What every area of a module works with, handed on by its entry as one value.
 *
 * @param jdbi the module's own schema
 * @param clock the time, in the zone of the installation
 * @param ids new ids
 * @param directory the registers of the installation
 * @since 1.1
 */
public record Office(Jdbi jdbi, Clock clock, IdSource ids, Directory directory) {

    /**
     * The day it is where the portal stands.
     *
     * @return the day in the zone of the installation
     */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The moment it is.
     *
     * @return the time, with the offset of the installation
     */
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
