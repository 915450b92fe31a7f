package org.hyzmat.strongfamilies.score;

import java.util.List;

/** What somebody hands in about the scores of a group at a time point. */
public record ScoreDraft(List<ScoreChange> changes) {

    public ScoreDraft {
        changes = List.copyOf(changes);
    }
}
