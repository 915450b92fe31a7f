package org.hyzmat.mhpsscourses.trace;

import java.util.UUID;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * The version of a module that answers a recommendation.
 *
 * @param id of what ties the two together
 * @param state how far the version has come, as it is stored
 * @param note in what way it answers it, possibly empty
 */
public record Answer(
        UUID id,
        UUID versionId,
        UUID courseId,
        String courseCode,
        String moduleCode,
        @Nested("module") Names module,
        int number,
        String state,
        String note) {

    /** The word by which texts name how far the version has come. */
    public String stateCode() {
        return Codes.of(state);
    }
}
