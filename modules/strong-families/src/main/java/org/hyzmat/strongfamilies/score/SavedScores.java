package org.hyzmat.strongfamilies.score;

import java.util.Set;

/**
 * What became of a form of scores.
 *
 * @param written how many were written or taken away
 * @param conflicts those left to a person's decision
 */
public record SavedScores(int written, Set<ScoreKey> conflicts) {

    public SavedScores {
        conflicts = Set.copyOf(conflicts);
    }
}
