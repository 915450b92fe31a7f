package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts scores on a scale to the people of a report while they are read. Whoever changed groups within a programme keeps
 * the scores of both; of two for one time point, the first one counts before the programme, and the last one after it.
 */
final class Measuring implements ScoreTaker {

    private final List<PersonFact> people;
    private final Places places = new Places();
    private final List<PersonFact> earlier = new ArrayList<>();
    private double[][] taken = new double[0][];

    /** Begins with nobody measured. */
    Measuring(Facts facts) {
        people = facts.people();
        Map<Facts.Once, List<PersonFact>> left =
                facts.left().people().stream().collect(Collectors.groupingBy(Facts.Once::of));
        for (int place = 0; place < people.size(); place++) {
            places.put(people.get(place).id(), place);
            if (!left.isEmpty()) {
                put(left.getOrDefault(Facts.Once.of(people.get(place)), List.of()), place);
            }
        }
    }

    private void put(List<PersonFact> times, int place) {
        times.forEach(time -> places.put(time.id(), place));
        earlier.addAll(times);
    }

    boolean isAboutSomebody() {
        return !people.isEmpty();
    }

    /** The groups to which somebody of the report belongs or belonged: any of them may hold scores that count. */
    Set<UUID> groups() {
        return Stream.concat(people.stream(), earlier.stream())
                .map(time -> time.group().id())
                .collect(Collectors.toSet());
    }

    @Override
    public void take(UUID participant, int timePoint, double points) {
        int place = places.of(participant);
        if (place != Places.NONE) {
            double[] scores = at(timePoint);
            if (timePoint != Measurements.BASELINE || Double.isNaN(scores[place])) {
                scores[place] = points;
            }
        }
    }

    /** Whether anybody was measured at a time point. */
    boolean isMeasured(int timePoint) {
        return timePoint < taken.length && !Arrays.stream(taken[timePoint]).allMatch(Double::isNaN);
    }

    private double[] at(int timePoint) {
        for (int known = taken.length; known <= timePoint; known++) {
            taken = Arrays.copyOf(taken, known + 1);
            taken[known] = new double[people.size()];
            Arrays.fill(taken[known], Double.NaN);
        }
        return taken[timePoint];
    }

    /** What was measured since this was asked last; none if nobody was. */
    Optional<Measurements> taken() {
        List<Measurements.Measured> measured = new ArrayList<>();
        for (int place = 0; place < people.size(); place++) {
            measured(place).ifPresent(measured::add);
        }
        taken = new double[0][];
        return measured.isEmpty() ? Optional.empty() : Optional.of(Measurements.of(measured));
    }

    private Optional<Measurements.Measured> measured(int place) {
        for (int last = taken.length - 1; last >= 0; last--) {
            if (!Double.isNaN(taken[last][place])) {
                double[] scores = new double[last + 1];
                for (int timePoint = 0; timePoint <= last; timePoint++) {
                    scores[timePoint] = taken[timePoint][place];
                }
                return Optional.of(new Measurements.Measured(people.get(place), scores));
            }
        }
        return Optional.empty();
    }
}
