package org.hyzmat.strongfamilies.report;

import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/**
 * Which scores are read for a report.
 *
 * @param scale those on this scale
 * @param groups only those taken in these groups, if there are any
 * @param timePoint only those of this one, {@link #EVERY_TIME} for all; of a few groups all are read at once
 */
record ScoresAsked(UUID scale, Set<UUID> groups, int timePoint) {

    /** What stands for all time points. */
    static final int EVERY_TIME = 0;

    /** With more groups than these, all scores are read faster than those of each group. */
    private static final int MOST_GROUPS = 200;

    ScoresAsked {
        groups = groups.size() > MOST_GROUPS ? Set.of() : Set.copyOf(groups);
        timePoint = groups.isEmpty() ? timePoint : EVERY_TIME;
    }

    /** What is added to a statement that calls the scores {@code s}. */
    String condition() {
        if (isOfFewGroups()) {
            // with scale_id = :scale beside the groups, H2 would read all scores instead of those of the groups
            return "s.scale_id = any(array[cast(:scale as uuid)]) and s.group_id = any(:groups)";
        }
        return "s.scale_id = :scale" + (timePoint == EVERY_TIME ? "" : " and s.time_point_number = :timePoint");
    }

    /** Whether they are those of a few groups. */
    boolean isOfFewGroups() {
        return !groups.isEmpty();
    }

    /** In which order they come: by the index where all are read, and for a few as they were taken. */
    String order() {
        return isOfFewGroups() ? "s.taken_on" : "s.scale_id, s.time_point_number, s.taken_on";
    }

    Query on(Query query) {
        query.bind("scale", scale);
        if (timePoint != EVERY_TIME) {
            query.bind("timePoint", timePoint);
        }
        return groups.isEmpty() ? query : query.bindArray("groups", UUID.class, groups.toArray());
    }
}
