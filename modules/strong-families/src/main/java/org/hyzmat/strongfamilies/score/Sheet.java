package org.hyzmat.strongfamilies.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.instrument.Scale;

/**
 * What is known about a group at a time point, without anybody's name.
 *
 * @param points all time points of its programme
 * @param scales by which the group is measured
 * @param families who ever belonged to it
 */
record Sheet(
        Group group,
        TimePoint point,
        List<TimePoint> points,
        Due due,
        List<Scale> scales,
        List<GroupFamily> families,
        Map<ScoreKey, StoredScore> stored) {

    ScoreRules rules(LocalDate today) {
        return new ScoreRules(point, due, today);
    }

    /** Everybody about whom there can be scores, by family. */
    List<Subject> subjects(Map<UUID, String> names) {
        return families.stream()
                .flatMap(family -> family.participants().stream()
                        .map(each -> new Subject(
                                each.id(),
                                family.number(),
                                names.getOrDefault(each.id(), ""),
                                each.strand(),
                                each.span())))
                .toList();
    }

    Score stored(ScoreKey cell) {
        return Optional.ofNullable(stored.get(cell)).map(StoredScore::score).orElse(Score.NONE);
    }
}
