package org.hyzmat.strongfamilies.report;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hyzmat.platform.statistics.PairedChange;
import org.hyzmat.platform.statistics.Statistics;

/**
 * The scores on one scale of the people a report is about.
 *
 * @param timePoints the time points at which anybody was measured, in their order
 * @param people everybody with at least one score
 */
record Measurements(List<Integer> timePoints, List<Measured> people) {

    /** Before the programme. */
    static final int BASELINE = 1;

    /** Somebody with what was measured. */
    static final class Measured {

        private final PersonFact person;
        private final double[] scores;

        /**
         * Keeps the scores as they are.
         *
         * @param scores by the numbers of time points, NaN where there is none; it may end before the last time point
         */
        Measured(PersonFact person, double... scores) {
            this.person = person;
            this.scores = scores;
        }

        PersonFact person() {
            return person;
        }

        boolean has(int timePoint) {
            return timePoint < scores.length && !Double.isNaN(scores[timePoint]);
        }

        double at(int timePoint) {
            return scores[timePoint];
        }
    }

    Measurements {
        timePoints = List.copyOf(timePoints);
        people = List.copyOf(people);
    }

    /** The scores of people who have one each at least. */
    static Measurements of(List<Measured> people) {
        BitSet timePoints = new BitSet();
        for (Measured each : people) {
            for (int timePoint = 0; timePoint < each.scores.length; timePoint++) {
                if (each.has(timePoint)) {
                    timePoints.set(timePoint);
                }
            }
        }
        return new Measurements(timePoints.stream().boxed().toList(), people);
    }

    /** The first time point at which anybody was measured. */
    int first() {
        return timePoints.get(0);
    }

    /** The last time point at which anybody was measured. */
    int last() {
        return timePoints.get(timePoints.size() - 1);
    }

    /** The same people by what they have in common, each part with all time points. */
    <K> Map<K, Measurements> by(Function<PersonFact, K> kind) {
        Map<K, List<Measured>> parts =
                people.stream().collect(Collectors.groupingBy(each -> kind.apply(each.person())));
        Map<K, Measurements> found = new HashMap<>();
        parts.forEach((common, some) -> found.put(common, new Measurements(timePoints, some)));
        return found;
    }

    /** Some of the people, as if there were no others. */
    Measurements of(Predicate<PersonFact> wanted) {
        return of(people.stream().filter(each -> wanted.test(each.person())).toList());
    }

    /** What was measured at a time point. */
    double[] at(int timePoint) {
        return people.stream()
                .filter(each -> each.has(timePoint))
                .mapToDouble(each -> each.at(timePoint))
                .toArray();
    }

    /** Those who were measured at both of two time points; nobody was where they are the same. */
    List<Measured> pairs(int first, int second) {
        return people.stream()
                .filter(each -> first != second && each.has(first) && each.has(second))
                .toList();
    }

    /** How those changed. */
    PairedChange change(int first, int second, Statistics statistics) {
        List<Measured> pairs = pairs(first, second);
        return statistics.change(values(pairs, first), values(pairs, second));
    }

    /** By how much each of those changed. */
    double[] changes(int first, int second) {
        return pairs(first, second).stream()
                .mapToDouble(each -> each.at(second) - each.at(first))
                .toArray();
    }

    /** What some of the people, all of them measured at a time point, had there. */
    static double[] values(List<Measured> measured, int timePoint) {
        return measured.stream().mapToDouble(each -> each.at(timePoint)).toArray();
    }

    /** Those who were measured at every time point, a row for each. */
    double[][] complete() {
        return people.stream()
                .filter(each -> timePoints.stream().allMatch(each::has))
                .map(each -> timePoints.stream().mapToDouble(each::at).toArray())
                .toArray(double[][]::new);
    }
}
