package org.hyzmat.independentliving.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.testkit.TestingActor;
import org.hyzmat.testkit.figures.Attack;
import org.hyzmat.testkit.figures.Clue;
import org.hyzmat.testkit.figures.FigureFile;
import org.hyzmat.testkit.figures.FigureTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every table about invented people that a reader of figures can ask for, and tries to work out the rest. */
@Tag("lasting")
final class InventedFiguresTest {

    private static final int PEOPLE = 90;
    private static final Logger LOG = LoggerFactory.getLogger(InventedFiguresTest.class);
    private static final Actor KNOWING = TestingActor.in(UUID.randomUUID());

    @Test
    void nothingThatIsHiddenComesOut() {
        attack(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 6})
    @Tag("thorough")
    void nothingThatIsHiddenComesOutElsewhere(long seed) {
        attack(seed);
    }

    private static void attack(long seed) {
        Facts world = TestingFacts.world(new Random(seed), PEOPLE);
        ReportNotes notes = notes(world);
        List<String> found = new ArrayList<>(notes.contradictions());
        ReportAttack attack = new ReportAttack(notes, parts(world));

        attack.differences(found::add);
        attack.deliveries(found::add);
        Attack people = attack.people(found::add);
        int undecided = people.bounded(found::add);

        long hidden = people.clues().stream().filter(clue -> !clue.isShown()).count();
        LOG.info("Support at home: {} shown, {} hidden", people.clues().size() - hidden, hidden);
        assertEquals(List.of(), found);
        assertEquals(0, undecided, "numbers of which it is not known whether others are possible");
        assertTrue(hidden > 0 && hidden < people.clues().size(), "some are shown, some hidden");
    }

    @Test
    void oneNumberMoreGivesOthersAway() {
        Facts world = TestingFacts.world(new Random(1), PEOPLE);
        ReportNotes notes = notes(world);
        List<ReportAttack.Part> parts = parts(world);

        long harmful = notes.told().entrySet().stream()
                .filter(each -> each.getValue().get(Counted.ALL).isEmpty())
                .filter(each -> ReportAttack.number(parts, each.getKey(), Counted.ALL) >= Clue.FEWEST)
                .filter(each -> isHarmful(each.getKey(), notes, parts))
                .count();

        assertTrue(harmful > 0, "what is hidden beside small numbers gives them away");
    }

    /** Whether small numbers come out once it is told how many people there are. */
    private static boolean isHarmful(Map<String, String> whom, ReportNotes notes, List<ReportAttack.Part> parts) {
        List<String> found = new ArrayList<>();
        Map<Counted, Optional<Long>> told = notes.told().get(whom);
        told.put(Counted.ALL, Optional.of(ReportAttack.number(parts, whom, Counted.ALL)));
        new ReportAttack(notes, parts).people(found::add).bounded(found::add);
        told.put(Counted.ALL, Optional.empty());
        return !found.isEmpty();
    }

    private static ReportNotes notes(Facts world) {
        ReportNotes notes = new ReportNotes(UnaryOperator.identity());
        for (Map<Aspect, String> whom : offered(world)) {
            Reading reading = TestingFacts.reading(world, new Coverage(whom));
            notes.read(file(reading, Optional.empty()), named(whom), Optional.empty());
            for (Aspect side : Aspect.FILTERS) {
                if (reading.offers(reading.coverage().selection().and(side.code(), ""))) {
                    notes.read(file(reading, Optional.of(side)), named(whom), Optional.of(side));
                }
            }
        }
        return notes;
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

    /** In these worlds everything is called as it is known by. */
    private static Map<String, String> named(Map<Aspect, String> whom) {
        Map<String, String> named = new HashMap<>();
        whom.forEach((aspect, value) -> named.put(aspect.code(), value));
        return named;
    }

    private static FigureFile file(Reading reading, Optional<Aspect> side) {
        ReportTables writer = new ReportTables(reading);
        List<Table> tables = new ArrayList<>(writer.all(side));
        tables.add(writer.table(writer.months()));
        return new FigureFile(tables.stream().map(InventedFiguresTest::read).toList());
    }

    private static FigureTable read(Table table) {
        return new FigureTable(
                table.title(),
                table.header(),
                table.rows().stream()
                        .map(row -> row.stream().map(Value::shown).toList())
                        .toList());
    }

    private static List<ReportAttack.Part> parts(Facts world) {
        ReportNotes exact = new ReportNotes(UnaryOperator.identity());
        return world.users().stream()
                .map(InventedFiguresTest::part)
                .distinct()
                .map(part -> {
                    Reading reading = TestingFacts.reading(world, new Coverage(part), KNOWING);
                    return new ReportAttack.Part(named(part), exact.exact(file(reading, Optional.empty())));
                })
                .toList();
    }

    private static Map<Aspect, String> part(UserFact user) {
        Map<Aspect, String> part = new HashMap<>();
        Aspect.FILTERS.forEach(aspect -> part.put(aspect, aspect.of(user)));
        return part;
    }
}
