package org.hyzmat.mhpsscourses.content;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.course.Course;

/**
 * A version with what it belongs to.
 *
 * @param runs those that began with it
 */
public record VersionHead(Course course, CourseModule module, ModuleVersion version, List<Run> runs) {

    /** Copies the runs. */
    public VersionHead {
        runs = List.copyOf(runs);
    }

    /** A run of the course that began with the version, and keeps it. */
    public record Run(UUID id, String name, LocalDate firstOn) {}

    /** Whether its words can still be changed; those of a run stay as they were taught. */
    public boolean isOpen() {
        return version.state().isOpen() && runs.isEmpty();
    }
}
