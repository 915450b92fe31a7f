package org.hyzmat.mhpsscourses.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.figures.FigureRules;
import org.hyzmat.platform.figures.Figures;
import org.hyzmat.platform.figures.Selection;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;
import org.hyzmat.testkit.TestingActor;
import org.hyzmat.testkit.figures.Attack;
import org.hyzmat.testkit.figures.Clue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads every table that a reader of figures can ask for, and tries to work out what is hidden in it. */
@Tag("lasting")
final class FigureTablesAttackTest {

    private static final Map<String, List<String>> VALUES = Map.of(
            "month", List.of("2026-03", "2026-04"),
            "place", List.of("ahal", "mary"),
            "layer", List.of("basic", "community"),
            "sex", List.of("female", "male", "unknown"),
            "age", List.of("adult", "unknown"));
    private static final Scheme SCHEME =
            new Scheme("reached", List.of("month", "place", "layer"), List.of("sex", "age"));

    private final List<Fact> world = world(new Random(7));
    private final FigureTables tables = new FigureTables(
            SCHEME,
            world,
            Figures.of(TestingActor.reading(Set.of(new UUID(1, 1))), new FigureRules(Clue.FEWEST)),
            new Values(new Keys(), Locale.ENGLISH),
            (name, value) -> value);

    /** People of every kind, some kinds of whom there are few. */
    private static List<Fact> world(Random chance) {
        Map<Fact, Long> people = new HashMap<>();
        for (int person = 0; person < 90; person++) {
            Fact alike = new Fact(any(SCHEME.dimensions(), chance), any(SCHEME.breakdowns(), chance), 0);
            people.merge(alike, 1L, Long::sum);
        }
        return people.entrySet().stream()
                .map(each -> new Fact(each.getKey().part(), each.getKey().categories(), each.getValue()))
                .toList();
    }

    private static Map<String, String> any(List<String> names, Random chance) {
        return names.stream().collect(Collectors.toMap(name -> name, name -> any(name, chance)));
    }

    /** One that is rarer the later it stands. */
    private static String any(String name, Random chance) {
        List<String> of = VALUES.get(name);
        int first = Math.min(chance.nextInt(of.size()), chance.nextInt(of.size()));
        return of.get(Math.min(first, chance.nextInt(of.size())));
    }

    @Test
    void nothingThatIsHiddenComesOut() {
        List<String> found = new ArrayList<>();
        Attack attack = new Attack(clues(), world.size());

        attack.shown(found::add);
        attack.computed(found::add);
        int undecided = attack.bounded(found::add);

        assertEquals(List.of(), found);
        assertEquals(0, undecided, "numbers of which it is not known whether others are possible");
        assertTrue(attack.clues().stream().anyMatch(Clue::isShown));
        assertTrue(attack.clues().stream().anyMatch(clue -> !clue.isShown()));
    }

    /** All that is told of everybody, and of what can be chosen. */
    private List<Clue> clues() {
        List<Clue> clues = new ArrayList<>(clues(Selection.ALL));
        SCHEME.dimensions()
                .forEach(dimension ->
                        VALUES.get(dimension).forEach(value -> clues.addAll(clues(Selection.of(dimension, value)))));
        return clues;
    }

    private List<Clue> clues(Selection asked) {
        List<Clue> clues = new ArrayList<>();
        clues.add(clue(
                "all", fact -> fact.isIn(asked), asked, tables.number(asked).isShown()));
        List<String> names = new ArrayList<>(asked.filters().isEmpty() ? SCHEME.dimensions() : List.of());
        names.addAll(SCHEME.breakdowns());
        List<Table> all = tables.all(asked);
        for (int i = 0; i < names.size(); i++) {
            for (List<Value> row : all.get(i).rows()) {
                clues.add(clue(
                        names.get(i),
                        is(names.get(i), row.get(0).shown(), asked),
                        asked,
                        !row.get(1).equals(Value.HIDDEN)));
            }
        }
        return clues;
    }

    private static Predicate<Fact> is(String name, String value, Selection asked) {
        return fact -> fact.isIn(asked)
                && value.equals(fact.part().getOrDefault(name, fact.categories().get(name)));
    }

    /** Unknown is how many there are of each kind: that the same people are told apart in two ways is in it. */
    private Clue clue(String what, Predicate<Fact> whom, Selection asked, boolean isShown) {
        List<Integer> places = IntStream.range(0, world.size())
                .filter(place -> whom.test(world.get(place)))
                .boxed()
                .toList();
        long number =
                places.stream().mapToLong(place -> world.get(place).number()).sum();
        return new Clue(what + " of " + asked, places, number, isShown);
    }

    /** Every text is its key. */
    private static final class Keys implements Texts {

        @Override
        public String text(Locale language, String key, Object... arguments) {
            return key;
        }

        @Override
        public String plural(Locale language, String key, long number) {
            return key;
        }
    }
}
