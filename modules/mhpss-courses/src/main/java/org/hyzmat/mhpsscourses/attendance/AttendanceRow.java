package org.hyzmat.mhpsscourses.attendance;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.platform.attendance.Mark;

/**
 * One line of the page of a session.
 *
 * @param stored the mark that stands in the database
 * @param shown the mark the page shows: the stored one, or one chosen and not written
 * @param by who made the stored mark, empty where the workforce register does not say
 * @param at when the stored mark was made
 */
record AttendanceRow(
        UUID enrolment, String name, String organisation, Mark stored, Mark shown, String by, OffsetDateTime at) {

    /** Whether the shown mark was not written because another was made in between. */
    public boolean inConflict() {
        return stored != shown;
    }
}
