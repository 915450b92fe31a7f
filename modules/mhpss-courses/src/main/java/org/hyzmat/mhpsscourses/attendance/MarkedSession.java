package org.hyzmat.mhpsscourses.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A session as whoever marks it sees it.
 *
 * @param runName what tells the run from others of its course, possibly empty
 * @param cancelled whether the run was
 * @param marked how many have a mark
 */
public record MarkedSession(
        UUID id,
        UUID agencyId,
        UUID runId,
        String runName,
        @Nested("course") Names course,
        boolean cancelled,
        int number,
        LocalDate heldOn,
        LocalTime beginsAt,
        int minutes,
        String topic,
        int marked) {

    /** Whether marks can be made: from its day on, unless the run was cancelled. */
    public boolean isOpenOn(LocalDate day) {
        return !cancelled && !heldOn.isAfter(day);
    }
}
