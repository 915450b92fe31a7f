package org.hyzmat.mhpsscourses.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Mode;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A meeting at which organisations were asked what is needed.
 *
 * @param version the number by which a change in between is noticed
 * @param place the id of where it was held, empty when it was nowhere in particular
 */
public record Consultation(
        UUID id,
        UUID agencyId,
        int version,
        @Nested("title") Names title,
        LocalDate firstOn,
        LocalDate lastOn,
        Mode mode,
        String place) {

    /** Whether it took more than one day. */
    public boolean isLong() {
        return lastOn.isAfter(firstOn);
    }
}
