package org.hyzmat.mhpsscourses.trace;

import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A recommendation that a version of a module answers.
 *
 * @param title of the consultation
 * @param number its place in the consultation
 * @param note in what way the version answers it, possibly empty
 */
public record Answered(UUID id, @Nested("title") Names title, int number, String words, String note) {}
