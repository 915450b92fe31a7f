package org.hyzmat.mhpsscourses.api;

import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * The course whose certificate an agency wants its people to hold, with what it was called when it was chosen: that is
 * shown while nobody else can say it.
 *
 * @param id the id of the choice
 * @param version the number by which a change in between is noticed
 * @param courseId the id of the course
 * @param code its code
 * @param names its name
 * @param courseAgencyId the id of the agency that gives the course
 * @since 1.0
 */
public record NeededCourse(
        UUID id,
        int version,
        UUID courseId,
        String code,
        @Nested("name") Names names,
        UUID courseAgencyId) {

    /**
     * What it was called when it was chosen.
     *
     * @return a label
     */
    public CourseLabel label() {
        return new CourseLabel(courseId, code, names, courseAgencyId);
    }
}
