package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The scores on one scale of the people a report is about. Whoever changed groups within a programme keeps the scores
 * of both; of two for one time point, the first one counts before the programme, and the last one after it.
 *
 * @param timePoints the time points at which anybody was measured, in their order
 * @param people everybody with at least one score
 */
record Measurements(List<Integer> timePoints, List<Measured> people) {

    /** Before the programme. */
    static final int BASELINE = 1;

    /**
     * Somebody with what was measured.
     *
     * @param scores by time points
     */
    record Measured(PersonFact person, Map<Integer, ScoreFact> scores) {

        boolean has(int timePoint) {
            return scores.containsKey(timePoint);
        }

        double at(int timePoint) {
            return scores.get(timePoint).value();
        }
    }

    Measurements {
        timePoints = List.copyOf(timePoints);
        people = List.copyOf(people);
    }

    /** A person within a programme. */
    private record Key(UUID person, UUID programme) {}

    /**
     * Puts scores to the people of a report.
     *
     * @param scores on any scales, of any people
     * @param groups all groups in which the scores were taken
     * @return by scale, only those on which somebody was measured
     */
    static Map<UUID, Measurements> byScale(List<ScoreFact> scores, Facts facts, Map<UUID, GroupFact> groups) {
        Map<Key, PersonFact> people = new HashMap<>(facts.people().size() * 2);
        for (PersonFact person : facts.people()) {
            people.put(new Key(person.personId(), groups.get(person.groupId()).curriculumId()), person);
        }
        // people is where each of them stands once: which object it is tells as much as all of its fields, and sooner
        Map<UUID, Map<PersonFact, Map<Integer, ScoreFact>>> found = new HashMap<>();
        for (ScoreFact score : scores) {
            PersonFact person = people.get(
                    new Key(score.personId(), groups.get(score.groupId()).curriculumId()));
            if (person != null) {
                found.computeIfAbsent(score.scaleId(), unseen -> new IdentityHashMap<>())
                        .computeIfAbsent(person, unseen -> new TreeMap<>())
                        .merge(score.timePoint(), score, Measurements::counting);
            }
        }
        Map<UUID, Measurements> byScale = new HashMap<>();
        found.forEach((scale, measured) -> byScale.put(scale, of(measured)));
        return byScale;
    }

    private static ScoreFact counting(ScoreFact one, ScoreFact other) {
        boolean isOtherLater = other.takenOn().isAfter(one.takenOn());
        return isOtherLater == (one.timePoint() == BASELINE) ? one : other;
    }

    private static Measurements of(Map<PersonFact, Map<Integer, ScoreFact>> measured) {
        TreeSet<Integer> timePoints = new TreeSet<>();
        List<Measured> people = new ArrayList<>(measured.size());
        measured.forEach((person, scores) -> {
            timePoints.addAll(scores.keySet());
            people.add(new Measured(person, scores));
        });
        return new Measurements(List.copyOf(timePoints), people);
    }

    /** The first time point at which anybody was measured. */
    int first() {
        return timePoints.get(0);
    }

    /** The last time point at which anybody was measured. */
    int last() {
        return timePoints.get(timePoints.size() - 1);
    }

    /** The same scale with only some of the people. */
    Measurements of(Predicate<PersonFact> wanted) {
        return new Measurements(
                timePoints,
                people.stream().filter(each -> wanted.test(each.person())).toList());
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

    /** By how much each of those changed. */
    double[] changes(int first, int second) {
        return pairs(first, second).stream()
                .mapToDouble(each -> each.at(second) - each.at(first))
                .toArray();
    }

    /** Those who were measured at every time point, a row for each. */
    double[][] complete() {
        return people.stream()
                .filter(each -> each.scores().size() == timePoints.size())
                .map(each -> timePoints.stream().mapToDouble(each::at).toArray())
                .toArray(double[][]::new);
    }
}
