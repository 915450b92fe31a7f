package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Puts scores to the people of a report while they are read. Whoever changed groups within a programme keeps the scores
 * of both; of two for one time point, the first one counts before the programme, and the last one after it.
 */
final class Measuring implements Consumer<ScoreFact> {

    private final List<PersonFact> people;
    private final Map<UUID, Map<UUID, Integer>> placesByGroup = new HashMap<>();
    private final Map<UUID, Taken[]> takenByScale = new HashMap<>();

    /**
     * Begins with nobody measured.
     *
     * @param people the people of the report
     * @param groups all groups in which scores of theirs were taken
     */
    Measuring(List<PersonFact> people, List<GroupFact> groups) {
        this.people = people;
        Map<UUID, Map<UUID, Integer>> placesByProgramme = new HashMap<>();
        for (GroupFact group : groups) {
            placesByGroup.put(
                    group.id(), placesByProgramme.computeIfAbsent(group.curriculumId(), unseen -> new HashMap<>()));
        }
        for (int place = 0; place < people.size(); place++) {
            placesByGroup.get(people.get(place).groupId()).put(people.get(place).personId(), place);
        }
    }

    /** Somebody's scores on one scale, by time point, each with its day. */
    private static final class Taken {

        private static final int USUAL = 4;

        private double[] scores = new double[0];
        private int[] days = new int[0];

        void put(int timePoint, int day, double score) {
            if (timePoint >= scores.length) {
                grow(Math.max(USUAL, timePoint + 1));
            }
            boolean isFirst = Double.isNaN(scores[timePoint]);
            boolean isLater = day > days[timePoint];
            if (isFirst || isLater != (timePoint == Measurements.BASELINE)) {
                scores[timePoint] = score;
                days[timePoint] = day;
            }
        }

        private void grow(int length) {
            int before = scores.length;
            scores = Arrays.copyOf(scores, length);
            days = Arrays.copyOf(days, length);
            Arrays.fill(scores, before, length, Double.NaN);
        }
    }

    @Override
    public void accept(ScoreFact score) {
        Integer place = placesByGroup.getOrDefault(score.groupId(), Map.of()).get(score.personId());
        if (place != null) {
            Taken[] taken = takenByScale.computeIfAbsent(score.scaleId(), unseen -> new Taken[people.size()]);
            if (taken[place] == null) {
                taken[place] = new Taken();
            }
            taken[place].put(score.timePoint(), (int) score.takenOn().toEpochDay(), score.value());
        }
    }

    /** What was measured so far, by scale; only those on which somebody was. */
    Map<UUID, Measurements> byScale() {
        Map<UUID, Measurements> byScale = new HashMap<>();
        takenByScale.forEach((scale, taken) -> byScale.put(scale, Measurements.of(measured(taken))));
        return byScale;
    }

    private List<Measurements.Measured> measured(Taken... taken) {
        List<Measurements.Measured> measured = new ArrayList<>();
        for (int place = 0; place < taken.length; place++) {
            if (taken[place] != null) {
                measured.add(new Measurements.Measured(people.get(place), taken[place].scores));
            }
        }
        return measured;
    }
}
