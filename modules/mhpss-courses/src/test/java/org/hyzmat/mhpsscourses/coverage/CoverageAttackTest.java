package org.hyzmat.mhpsscourses.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hyzmat.platform.figures.FigureText;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.testkit.figures.Attack;
import org.hyzmat.testkit.figures.Clue;
import org.hyzmat.testkit.figures.Tie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads every table of training that a reader of figures can ask for, and tries to work out what is hidden. */
@Tag("lasting")
final class CoverageAttackTest {

    private static final int PEOPLE = 70;

    /** Those of one crowd who stand in one way after one course; without a standing they took no part in it. */
    private record Cell(Crowd crowd, UUID course, int standing) {}

    @Test
    void nothingThatIsHiddenComesOut() {
        attack(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5})
    @Tag("thorough")
    void nothingThatIsHiddenComesOutElsewhere(long seed) {
        attack(seed);
    }

    private static void attack(long seed) {
        Facts world = TestingTraining.world(new Random(seed), PEOPLE);
        Unknown unknown = new Unknown(world);
        List<String> found = new ArrayList<>();
        List<Clue> clues = asked(world)
                .flatMap(wanted -> clues(unknown, wanted, found).stream())
                .toList();
        Attack attack = new Attack(clues, unknown.ties(), unknown.size());

        attack.shown(found::add);
        attack.computed(found::add);
        int undecided = attack.bounded(found::add);

        assertEquals(List.of(), found);
        assertEquals(0, undecided, "numbers of which it is not known whether others are possible");
        assertTrue(clues.stream().anyMatch(Clue::isShown) && !clues.stream().allMatch(Clue::isShown));
    }

    /** Nothing, and one or two of what can be chosen. */
    private static Stream<Wanted> asked(Facts world) {
        List<Wanted> asked = new ArrayList<>(List.of(Wanted.ALL));
        for (Side side : Side.values()) {
            for (Wanted before : List.copyOf(asked)) {
                world.people().keySet().stream()
                        .map(side::of)
                        .distinct()
                        .map(value -> before.and(side, value))
                        .filter(wanted -> wanted.values().size() < Side.values().length)
                        .forEach(asked::add);
            }
        }
        return asked.stream();
    }

    private static List<Clue> clues(Unknown unknown, Wanted wanted, List<String> found) {
        List<Clue> clues = new ArrayList<>();
        for (Taught course : unknown.world.courses()) {
            Reading reading = TestingTraining.reading(unknown.world, wanted, List.of(course));
            List<Table> tables = new CoverageTables(reading).all();
            clues.add(unknown.people(wanted, tables.get(0).rows().get(0).get(1), found));
            clues.addAll(unknown.standings(wanted, course, tables.get(1).rows().get(0), found));
            int at = 2;
            for (Side side : Side.values()) {
                if (reading.offers(side)) {
                    List<SideNames.Choice> choices =
                            reading.names().choices(side, unknown.world.people().keySet());
                    List<List<Value>> rows = tables.get(at++).rows();
                    IntStream.range(0, rows.size())
                            .forEach(row -> clues.addAll(unknown.standings(
                                    wanted.and(side, choices.get(row).value()), course, rows.get(row), found)));
                }
            }
        }
        return clues;
    }

    /** How many there are in each crowd, and how many of them in each cell of each course. */
    private static final class Unknown {

        private final Facts world;
        private final List<Crowd> crowds;
        private final List<Cell> cells = new ArrayList<>();

        Unknown(Facts world) {
            this.world = world;
            this.crowds = List.copyOf(world.people().keySet());
            world.courses()
                    .forEach(course -> crowds.forEach(crowd -> IntStream.rangeClosed(0, Standing.values().length)
                            .forEach(standing -> cells.add(new Cell(crowd, course.id(), standing)))));
        }

        int size() {
            return crowds.size() + cells.size();
        }

        List<Tie> ties() {
            List<Tie> ties = new ArrayList<>();
            for (Taught course : world.courses()) {
                for (Crowd crowd : crowds) {
                    List<Integer> parts = IntStream.range(0, cells.size())
                            .filter(at -> cells.get(at).crowd().equals(crowd)
                                    && cells.get(at).course().equals(course.id()))
                            .mapToObj(at -> crowds.size() + at)
                            .toList();
                    ties.add(new Tie(List.of(crowds.indexOf(crowd)), parts));
                }
            }
            return ties;
        }

        Clue people(Wanted wanted, Value shown, List<String> found) {
            List<Integer> places = IntStream.range(0, crowds.size())
                    .filter(at -> wanted.test(crowds.get(at)))
                    .boxed()
                    .toList();
            return clue("people of " + wanted, places, world.people(wanted), shown, found);
        }

        /** A row says who took part, and then how they stand. */
        List<Clue> standings(Wanted wanted, Taught course, List<Value> row, List<String> found) {
            ToLongFunction<Standing> number = standing -> world.trained(wanted, course.id(), standing);
            List<Clue> clues = new ArrayList<>();
            clues.add(clue(
                    "part in " + course.code() + " of " + wanted,
                    places(wanted, course, List.of(Standing.values())),
                    Arrays.stream(Standing.values()).mapToLong(number).sum(),
                    row.get(1),
                    found));
            for (Standing standing : Standing.values()) {
                clues.add(clue(
                        standing + " in " + course.code() + " of " + wanted,
                        places(wanted, course, List.of(standing)),
                        number.applyAsLong(standing),
                        row.get(2 + standing.ordinal()),
                        found));
            }
            return clues;
        }

        private List<Integer> places(Wanted wanted, Taught course, List<Standing> standings) {
            return IntStream.range(0, cells.size())
                    .filter(at -> wanted.test(cells.get(at).crowd())
                            && cells.get(at).course().equals(course.id())
                            && standings.stream()
                                    .anyMatch(standing ->
                                            standing.ordinal() == cells.get(at).standing()))
                    .mapToObj(at -> crowds.size() + at)
                    .toList();
        }

        private static Clue clue(String about, List<Integer> places, long truth, Value shown, List<String> found) {
            boolean isShown = !shown.shown().equals(FigureText.HIDDEN);
            if (isShown && !shown.shown().equals(String.valueOf(truth))) {
                found.add(about + " is said to be " + shown.shown() + ", not " + truth);
            }
            return new Clue(about, places, truth, isShown);
        }
    }
}
