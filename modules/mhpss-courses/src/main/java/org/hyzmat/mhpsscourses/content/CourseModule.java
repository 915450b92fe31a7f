package org.hyzmat.mhpsscourses.content;

import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A module of a course, whose words are in its versions.
 *
 * @param version the number by which a change in between is noticed
 * @param position where it stands in its course, from 1
 * @param code the short word by which people call it, unique in its course
 */
public record CourseModule(
        UUID id,
        UUID agencyId,
        int version,
        UUID courseId,
        int position,
        String code,
        @Nested("name") Names name) {}
