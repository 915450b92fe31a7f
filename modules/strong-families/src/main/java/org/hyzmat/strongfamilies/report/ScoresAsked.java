package org.hyzmat.strongfamilies.report;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/**
 * Which scores are read for a report.
 *
 * @param scale only those on this scale, if there is one
 * @param groups only those taken in these groups, if there are any
 */
record ScoresAsked(Optional<UUID> scale, Set<UUID> groups) {

    /** With more groups than these, all scores are read faster than those of each group. */
    private static final int MOST_GROUPS = 200;

    ScoresAsked {
        groups = groups.size() > MOST_GROUPS ? Set.of() : Set.copyOf(groups);
    }

    /** What is added to a statement that calls the scores {@code s}. */
    String condition() {
        return (scale.isPresent() ? " and s.scale_id = :scale" : "")
                + (groups.isEmpty() ? "" : " and s.group_id = any(:groups)");
    }

    Query on(Query query) {
        scale.ifPresent(id -> query.bind("scale", id));
        return groups.isEmpty() ? query : query.bindArray("groups", UUID.class, groups.toArray());
    }
}
