package org.hyzmat.mhpsscourses.result;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A run with what its course asks for.
 *
 * @param name what tells the run from others of its course, possibly empty
 * @param attendanceNeeded the share of the minutes that somebody must be there for, in per cent
 * @param testNeeded what the test after the course must reach, {@link #NOTHING} where there is none
 * @param validMonths how long a certificate holds, {@link #NOTHING} where it does not expire
 * @param sessions how many sessions there are
 * @param minutes how long these take together
 */
public record CourseRule(
        UUID runId,
        UUID agencyId,
        UUID courseId,
        @Nested("course") Names course,
        String name,
        String state,
        LocalDate firstOn,
        LocalDate lastOn,
        int attendanceNeeded,
        int testNeeded,
        int validMonths,
        int sessions,
        int minutes) {

    /** Stands for no test, and for no end. */
    public static final int NOTHING = -1;

    /** Whether the course asks for a test. */
    public boolean asksForTest() {
        return testNeeded != NOTHING;
    }

    /** Whether the run was given to its end. */
    public boolean hasEnded() {
        return state.equals("ENDED");
    }
}
