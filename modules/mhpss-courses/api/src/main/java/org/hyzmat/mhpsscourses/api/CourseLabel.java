package org.hyzmat.mhpsscourses.api;

import java.util.UUID;
import org.hyzmat.platform.directory.Names;

/**
 * What to call a course.
 *
 * @param id the id of the course, which never changes
 * @param code a short code, unique within the agency that gives the course
 * @param names the name in three languages
 * @param agency the id of the agency that gives it
 * @since 1.0
 */
public record CourseLabel(UUID id, String code, Names names, UUID agency) {}
