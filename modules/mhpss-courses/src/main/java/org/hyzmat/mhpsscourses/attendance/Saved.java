package org.hyzmat.mhpsscourses.attendance;

import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.attendance.Mark;

/**
 * What became of a form of marks.
 *
 * @param written how many marks were written
 * @param conflicts by enrolment the marks that were not, since a colleague made another one in between
 */
record Saved(int written, Map<UUID, Mark> conflicts) {

    Saved {
        conflicts = Map.copyOf(conflicts);
    }
}
