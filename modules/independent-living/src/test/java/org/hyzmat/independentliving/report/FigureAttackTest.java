package org.hyzmat.independentliving.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.testkit.figures.Attack;
import org.hyzmat.testkit.figures.Clue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every table that a reader of figures is offered, and tries to work out what is hidden in them. */
@Tag("lasting")
final class FigureAttackTest {

    private static final Logger LOG = LoggerFactory.getLogger(FigureAttackTest.class);
    private static final String REST = "";
    private static final String HOME_NOW = "home-now";
    private static final List<String> STATES =
            Arrays.stream(OutcomeKind.values()).map(OutcomeKind::code).toList();
    private static final List<String> COURSES =
            Arrays.stream(Course.values()).map(Course::code).toList();

    /** A number that is asked for: of whom, and in which categories; none for everybody. */
    private record Asked(Map<Aspect, String> whom, String category) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingThatIsHiddenComesOut(long seed) {
        Facts world = TestingFacts.world(new Random(seed), 90);
        Map<Asked, String> told = told(world);
        List<String> found = new ArrayList<>();

        List<Clue> all = new ArrayList<>();
        all.addAll(attack(world, told, STATES, user -> user.support().state().code(), found));
        all.addAll(attack(world, told, COURSES, FigureAttackTest::course, found));
        for (Aspect aspect : Aspect.PERSONAL) {
            List<String> categories = values(world, aspect).stream()
                    .map(value -> category(aspect, value))
                    .toList();
            all.addAll(attack(world, told, categories, user -> category(aspect, aspect.of(user)), found));
        }

        assertEquals(List.of(), found);
        long hidden = all.stream().filter(clue -> !clue.isShown()).count();
        LOG.info("Support at home: {} shown, {} hidden", all.size() - hidden, hidden);
        assertTrue(hidden > 0 && hidden < all.size(), "some are shown, some hidden");
    }

    /** What every table says, by what is chosen; different tables may not say different things. */
    private static Map<Asked, String> told(Facts world) {
        Map<Asked, String> told = new LinkedHashMap<>();
        for (Map<Aspect, String> whom : offered(world)) {
            Reading reading = TestingFacts.reading(world, new Coverage(whom));
            for (Aspect side : Aspect.FILTERS) {
                boolean isAsked = !whom.containsKey(side)
                        && reading.offers(reading.coverage().selection().and(side.code(), ""));
                List<Table> tables = new ReportTables(reading).all(isAsked ? Optional.of(side) : Optional.empty());
                tables.forEach(table -> read(table, whom, reading, told));
            }
        }
        return told;
    }

    private static List<Map<Aspect, String>> offered(Facts world) {
        List<Map<Aspect, String>> offered = new ArrayList<>(List.of(Map.of()));
        for (Aspect aspect : Aspect.FILTERS) {
            values(world, aspect).forEach(value -> offered.add(Map.of(aspect, value)));
        }
        for (Aspect aspect : Aspect.NAMED) {
            for (String value : values(world, aspect)) {
                values(world, Aspect.YEAR).forEach(year -> offered.add(Map.of(aspect, value, Aspect.YEAR, year)));
            }
        }
        return offered;
    }

    private static List<String> values(Facts world, Aspect aspect) {
        return world.users().stream().map(aspect::of).distinct().sorted().toList();
    }

    private static void read(Table table, Map<Aspect, String> whom, Reading reading, Map<Asked, String> told) {
        switch (table.title()) {
            case "report.reach" -> tell(told, whom, REST, table.rows().get(0).get(1));
            case "report.states" -> rows(table, STATES, whom, told);
            case "report.placements" -> rows(table, COURSES, whom, told);
            default -> compared(table, whom, reading, told);
        }
    }

    private static void rows(Table table, List<String> categories, Map<Aspect, String> whom, Map<Asked, String> told) {
        for (int i = 0; i < categories.size(); i++) {
            tell(told, whom, categories.get(i), table.rows().get(i).get(1));
        }
    }

    private static void compared(Table table, Map<Aspect, String> whom, Reading reading, Map<Asked, String> told) {
        Aspect aspect = Aspect.find(table.title().replace("report.by.", "")).orElseThrow();
        List<AspectNames.Choice> choices =
                reading.names().choices(aspect, reading.facts().users());
        if (Aspect.PERSONAL.contains(aspect)) {
            List<String> categories = choices.stream()
                    .map(choice -> category(aspect, choice.value()))
                    .toList();
            rows(table, categories, whom, told);
            return;
        }
        for (int i = 0; i < choices.size(); i++) {
            Map<Aspect, String> row = new HashMap<>(whom);
            row.put(aspect, choices.get(i).value());
            List<Value> line = table.rows().get(i);
            tell(told, row, REST, line.get(1));
            tell(told, row, HOME_NOW, line.get(2));
            for (int course = 0; course < COURSES.size(); course++) {
                tell(told, row, COURSES.get(course), line.get(3 + course));
            }
        }
    }

    private static void tell(Map<Asked, String> told, Map<Aspect, String> whom, String category, Value value) {
        String before = told.put(new Asked(Map.copyOf(whom), category), value.shown());
        assertTrue(before == null || before.equals(value.shown()), whom + " " + category + " is told in two ways");
    }

    /** Attacks all numbers of one breakdown, of which the unknown ones are its categories in every smallest part. */
    private static List<Clue> attack(
            Facts world,
            Map<Asked, String> told,
            List<String> categories,
            Function<UserFact, String> category,
            List<String> found) {
        List<String> all = new ArrayList<>(categories);
        all.add(REST);
        List<Map<Aspect, String>> parts =
                world.users().stream().map(FigureAttackTest::part).distinct().toList();
        List<Clue> clues = new ArrayList<>();
        told.forEach((asked, shown) -> {
            List<String> wanted = wanted(asked.category(), all);
            if (!wanted.isEmpty()) {
                long truth = world.within(new Coverage(asked.whom())).users().stream()
                        .map(category)
                        .filter(wanted::contains)
                        .count();
                Clue clue = new Clue(asked.toString(), places(parts, all, asked, wanted), truth, !shown.equals("∗"));
                if (clue.isShown() && !shown.equals(String.valueOf(clue.truth()))) {
                    found.add(clue + " is said to be " + shown + ", not " + clue.truth());
                }
                if (clue.isShown() || clue.truth() > 0) {
                    clues.add(clue);
                }
            }
        });
        Attack attack = new Attack(clues, parts.size() * all.size());
        attack.shown(found::add);
        attack.computed(found::add);
        int undecided = attack.bounded(found::add);
        LOG.info("Of {} small numbers it would take too long to know whether others are possible", undecided);
        return clues;
    }

    private static Map<Aspect, String> part(UserFact user) {
        Map<Aspect, String> part = new HashMap<>();
        Aspect.FILTERS.forEach(aspect -> part.put(aspect, aspect.of(user)));
        return part;
    }

    private static List<String> wanted(String category, List<String> all) {
        if (category.equals(REST)) {
            return all;
        }
        return (category.equals(HOME_NOW) ? List.of("at-home", "returned") : List.of(category))
                .stream().filter(all::contains).toList();
    }

    private static List<Integer> places(
            List<Map<Aspect, String>> parts, List<String> all, Asked asked, List<String> wanted) {
        List<Integer> places = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part).entrySet().containsAll(asked.whom().entrySet())) {
                for (String category : wanted) {
                    places.add(part * all.size() + all.indexOf(category));
                }
            }
        }
        return places;
    }

    private static String category(Aspect aspect, String value) {
        return aspect.code() + " " + value;
    }

    private static String course(UserFact user) {
        return user.isFlagged() ? Course.of(user, TestingFacts.TODAY).code() : REST;
    }
}
