package org.hyzmat.strongfamilies.session;

import java.util.List;

/**
 * What became of a form of marks.
 *
 * @param written how many marks were written
 * @param conflicts those left to a person's decision
 */
public record Saved(int written, List<Conflict> conflicts) {

    public Saved {
        conflicts = List.copyOf(conflicts);
    }
}
