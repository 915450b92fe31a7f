package org.hyzmat.mhpsscourses.course;

import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A course that must be completed before another.
 *
 * @param id of the condition
 * @param courseId the course that sets it
 * @param neededId the course that must be completed before
 * @param code of the latter
 * @param name of the latter
 */
public record CourseNeed(
        UUID id,
        UUID courseId,
        UUID neededId,
        String code,
        @Nested("name") Names name) {}
