package org.hyzmat.mhpsscourses.run;

import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Mode;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A course given once.
 *
 * @param agencyId the agency that gives it
 * @param version the number by which a change in between is noticed
 * @param course what the course is called
 * @param name what tells it from other runs of the course, possibly empty
 * @param capacity how many can be enrolled
 * @param reason why it was cancelled, empty otherwise
 * @param counted how many took part, where that was noted instead of names
 */
public record CourseRun(
        UUID id,
        UUID agencyId,
        int version,
        UUID courseId,
        String courseCode,
        @Nested("course") Names course,
        String name,
        RunState state,
        @Nested RunDates dates,
        Mode mode,
        int hours,
        int capacity,
        String reason,
        @Nested Counted counted) {

    /** Whether its versions are fixed: it has begun. */
    public boolean hasBegun() {
        return state == RunState.RUNNING || state == RunState.ENDED;
    }
}
