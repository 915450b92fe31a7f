package org.hyzmat.strongfamilies.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.instrument.Scale;
import org.hyzmat.strongfamilies.lists.Listed;
import org.hyzmat.strongfamilies.lists.ListedGroup;
import org.hyzmat.strongfamilies.session.Session;

/**
 * A group as lists of scores name what is in it.
 *
 * @param scales those it is measured by, with the words for them
 * @param stored the scores there are, by the number of the time point
 */
record ScoredGroup(
        ListedGroup group,
        List<TimePoint> points,
        List<Session> sessions,
        ScaleWords scales,
        Map<Integer, Map<ScoreKey, Score>> stored) {

    /** Whom a name within a family means, absent if nobody or more than one. */
    Optional<Subject> subject(int family, String name) {
        List<Listed> meant = group.called(family, name);
        return meant.size() == 1 ? Optional.of(subject(meant.get(0))) : Optional.empty();
    }

    private static Subject subject(Listed person) {
        return new Subject(
                person.participantId(), person.familyNumber(), person.name(), person.strand(), person.span());
    }

    /** The scale of the group that a word means, in any of the three languages, with or without its instrument. */
    Optional<Scale> scale(String word) {
        return scales.find(word);
    }

    Optional<TimePoint> point(int number) {
        return points.stream().filter(point -> point.number() == number).findFirst();
    }

    ScoreRules rules(TimePoint point, LocalDate today) {
        return new ScoreRules(point, Due.of(point, sessions), today);
    }

    Score stored(TimePoint point, ScoreKey cell) {
        return stored.getOrDefault(point.number(), Map.of()).getOrDefault(cell, Score.NONE);
    }

    /** Notes what an earlier row of the same list says. */
    void note(TimePoint point, ScoreKey cell, Score score) {
        stored.computeIfAbsent(point.number(), unseen -> new HashMap<>()).put(cell, score);
    }

    /** A row for each score, as a list has it. */
    List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (TimePoint point : points) {
            for (Listed person : group.people()) {
                for (Scale scale : scales.all()) {
                    Score score = stored(point, new ScoreKey(person.participantId(), scale.id()));
                    if (score.isSaid()) {
                        rows.add(row(point, person, scale, score));
                    }
                }
            }
        }
        return rows;
    }

    private List<Cell> row(TimePoint point, Listed person, Scale scale, Score score) {
        return List.of(
                Cell.of(group.name()),
                Cell.of(person.familyNumber()),
                Cell.of(person.name()),
                Cell.of(scale.label().en()),
                Cell.of(point.number()),
                Cell.of(score.takenOn()),
                score.isMissing() ? Cell.of("") : Cell.of(plain(score.points())),
                Cell.of(score.isMissing() ? score.missing().code() : ""),
                Cell.of(score.respondent().code()));
    }

    private static BigDecimal plain(BigDecimal points) {
        return points.scale() < 0 ? points.setScale(0) : points;
    }
}
