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
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.instrument.Scale;
import org.hyzmat.strongfamilies.session.Session;

/**
 * A group as lists of scores name what is in it.
 *
 * @param words by which its people and scales are named
 * @param stored the scores there are, by the number of the time point
 */
record ListedGroup(
        Group group,
        List<TimePoint> points,
        List<Session> sessions,
        List<Scale> scales,
        List<Subject> subjects,
        ListedWords words,
        Map<Integer, Map<ScoreKey, Score>> stored) {

    /** Whom a name within a family means. */
    Optional<Subject> subject(int family, String name) {
        return words.subject(family, name);
    }

    /** The scale of the group that a word means, in any of the three languages, with or without its instrument. */
    Optional<Scale> scale(String word) {
        return words.scale(word);
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
            for (Subject subject : subjects) {
                for (Scale scale : scales) {
                    Score score = stored(point, new ScoreKey(subject.participant(), scale.id()));
                    if (score.isSaid()) {
                        rows.add(row(point, subject, scale, score));
                    }
                }
            }
        }
        return rows;
    }

    private List<Cell> row(TimePoint point, Subject subject, Scale scale, Score score) {
        return List.of(
                Cell.of(group.name()),
                Cell.of(subject.family()),
                Cell.of(subject.name()),
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
