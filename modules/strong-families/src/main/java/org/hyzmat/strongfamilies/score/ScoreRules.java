package org.hyzmat.strongfamilies.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;
import org.hyzmat.strongfamilies.curriculum.Anchor;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.instrument.Decimal;
import org.hyzmat.strongfamilies.instrument.Scale;

/**
 * What a score of a group at a time point must be like.
 *
 * @param today the day it is
 */
public record ScoreRules(TimePoint point, Due due, LocalDate today) {

    private static final Set<String> NAMED =
            Set.of("score.not-number", "score.range", "score.point-lost", "score.step");

    /** Reads a number with a point or a comma, and notes what is wrong with it for a scale. */
    Optional<BigDecimal> points(String typed, Scale scale, Subject subject, String field, Problems problems) {
        Optional<BigDecimal> read = Decimal.of(typed);
        if (read.isEmpty()) {
            problems.add(field, "score.not-number", subject.family(), called(subject), scale.label(), typed);
            return Optional.empty();
        }
        BigDecimal points = read.get();
        if (!scale.holds(points)) {
            refuse(points, scale, subject, field, problems);
            return Optional.empty();
        }
        problems.when(
                !scale.isOnStep(points),
                field,
                "score.step",
                subject.family(),
                called(subject),
                scale.label(),
                points,
                scale.step());
        return Optional.of(points);
    }

    private static void refuse(BigDecimal points, Scale scale, Subject subject, String field, Problems problems) {
        BigDecimal tenth = points.movePointLeft(1);
        boolean lostItsPoint = points.scale() <= 0 && scale.holds(tenth) && scale.isOnStep(tenth);
        problems.add(
                field,
                lostItsPoint ? "score.point-lost" : "score.range",
                subject.family(),
                called(subject),
                scale.label(),
                points,
                scale.lowest(),
                scale.highest(),
                tenth);
    }

    /** Notes what is wrong with the day of a score. */
    void takenOn(LocalDate day, Subject subject, String field, Problems problems) {
        if (day.isAfter(today)) {
            notice(problems, field, "score.in-future");
        } else if (isWaiting()) {
            notice(problems, field, "score.last-not-held", point.number());
        } else if (countsFromLast() && day.isBefore(due.session())) {
            notice(problems, field, "score.before-last", point.number(), due.session());
        } else if (day.isBefore(subject.earliest(due))) {
            problems.add(field, "score.before-joining", subject.family(), called(subject), day, subject.earliest(due));
        }
    }

    /** Whether no score can be entered yet, since the last session, from which the time point counts, was not held. */
    boolean isWaiting() {
        return countsFromLast() && !due.held();
    }

    /** The same faults for the page of one person, where every field says already whose score by which scale it is. */
    static InvalidInputException alone(InvalidInputException faults) {
        return new InvalidInputException(faults.problems().stream()
                .map(each -> NAMED.contains(each.key())
                        ? new Problem(each.field(), each.key() + ".alone", each.arguments())
                        : each)
                .toList());
    }

    /** A fault of the day that all rows share is said once. */
    private static void notice(Problems problems, String field, String key, Object... arguments) {
        problems.when(!problems.has(field), field, key, arguments);
    }

    private boolean countsFromLast() {
        return point.anchor() == Anchor.LAST_SESSION && point.offsetDays() >= 0;
    }

    private static String called(Subject subject) {
        return subject.name().isEmpty() ? "" : ", " + subject.name();
    }
}
