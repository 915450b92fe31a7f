package org.hyzmat.strongfamilies.score;

import java.util.List;

/**
 * What somebody hands in about the scores of a group at a time point.
 *
 * @param untimely how many of the scores to be written are too early or too late to be in time
 */
public record ScoreDraft(List<ScoreChange> changes, int untimely) {

    public ScoreDraft {
        changes = List.copyOf(changes);
    }
}
