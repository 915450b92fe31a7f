package org.hyzmat.strongfamilies.score;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.instrument.Scale;

/**
 * Counts how far a group has come: everybody who is expected, by each scale about them.
 *
 * @param subjects who ever belonged to the group
 * @param scales the scales chosen for it
 * @param scores its scores at all time points
 */
record Tally(Collection<Subject> subjects, Collection<Scale> scales, Collection<ReportedScore> scores) {

    /** Where the group stands at a time point. */
    Measurement at(TimePoint point, Due due, LocalDate today) {
        Set<ScoreKey> expected = new HashSet<>();
        for (Subject subject : subjects) {
            if (subject.isExpected(due)) {
                cells(subject).forEach(expected::add);
            }
        }
        int done = (int) scores.stream()
                .filter(score -> score.timePoint() == point.number())
                .filter(score -> expected.contains(new ScoreKey(score.participant(), score.scale())))
                .count();
        boolean isComplete = !expected.isEmpty() && done == expected.size();
        return new Measurement(point, due, isComplete ? DueState.COMPLETE : due.on(today), done, expected.size());
    }

    private List<ScoreKey> cells(Subject subject) {
        return scales.stream()
                .filter(scale -> scale.about().strand() == subject.strand())
                .map(scale -> new ScoreKey(subject.participant(), scale.id()))
                .toList();
    }
}
