package org.hyzmat.strongfamilies.score;

import static org.hyzmat.strongfamilies.group.TestingGroups.TODAY;
import static org.hyzmat.strongfamilies.group.TestingGroups.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.People;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListRow;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.TestingGroups;
import org.hyzmat.strongfamilies.register.Register;
import org.hyzmat.strongfamilies.web.Store;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists of scores taken in, undone and given out, on both databases. */
@OnEachDatabase
final class ScoreListTest {

    private static final UUID SERVICE = new UUID(8, 2);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(new UUID(8, 1), SERVICE);
    private final ImportRun run = new ImportRun(new UUID(9, 9), actor, at(TODAY));
    private final Map<String, Object> cells = new HashMap<>(Map.of(
            "group",
            "as-12",
            "family",
            BigDecimal.ONE,
            "person",
            "meredova aina 4",
            "scale",
            "PAFAS: Parental consistency",
            "time",
            BigDecimal.ONE,
            "day",
            TODAY.minusDays(1),
            "value",
            new BigDecimal("8")));
    private ScoreList list;

    @BeforeEach
    void open() {
        TestingGroups testing = new TestingGroups(database.jdbi());
        Group group = testing.create("AŞ-12", SERVICE, actor, 30);
        testing.join(group, 1, TODAY.minusDays(20), actor);
        ScoreStore scores = ScoreStore.in(database.jdbi(), UUID::randomUUID);
        scores.groupScales()
                .choose(group.id(), Set.of(TestingScales.CONSISTENCY, TestingScales.DIFFICULTIES), actor, at(TODAY));
        Store store = Store.in(database.jdbi(), UUID::randomUUID);
        Clock clock = Clock.fixed(at(TODAY).toInstant(), ZoneOffset.ofHours(5));
        ScoredGroups groups = new ScoredGroups(store, scores, new Register(new Named()));
        list = new ScoreList(groups, clock, UUID::randomUUID);
    }

    @Test
    void whatIsTakenInIsGivenOutAndKnownFromThenOn() {
        taken(row(), row(Map.of("person", "Aýna 5", "scale", "Kynçylyklaryň jemi", "value", new BigDecimal("17"))));

        assertInstanceOf(Checked.Known.class, check(row()));
        assertEquals(
                List.of(
                        "AŞ-12",
                        "1",
                        "Meredowa Aýna 4",
                        "PAFAS: Parental consistency",
                        "1",
                        "2026-05-11",
                        "8",
                        "",
                        "caregiver"),
                exported().get(0));
        assertEquals(2, exported().size());
    }

    @Test
    void anUndoLeavesNothing() {
        taken(row());

        assertEquals(1L, database.jdbi().<Long, RuntimeException>inTransaction(handle -> list.undo(handle, run)));

        assertEquals(List.of(), exported());
    }

    @Test
    void aRowThatContradictsWhatIsThereIsAFault() {
        taken(row());

        assertEquals(List.of("score.list.other"), faults(row(Map.of("value", new BigDecimal("9")))));
    }

    @Test
    void allFaultsOfARowAreSaid() {
        assertEquals(
                List.of("score.list.person", "score.list.scale", "score.list.time"),
                faults(row(Map.of("person", "Maral", "scale", "Mood", "time", new BigDecimal("7")))));
        assertEquals(List.of("problem.list.group"), faults(row(Map.of("group", "AŞ-99"))));
        assertEquals(
                List.of("score.in-future", "score.range"),
                faults(row(Map.of("day", TODAY.plusDays(1), "value", new BigDecimal("178")))));
    }

    @Test
    void aScoreAndAReasonTogetherAreAFault() {
        assertEquals(List.of("score.list.value"), faults(row(Map.of("missing", "ill"))));
    }

    private ListRow row() {
        return row(Map.of());
    }

    private ListRow row(Map<String, Object> other) {
        Map<String, Object> all = new HashMap<>(cells);
        all.putAll(other);
        return new ListRow(2, all, List.of());
    }

    private Checked<NewScore> check(ListRow row) {
        return database.jdbi()
                .inTransaction(
                        handle -> list.intake(handle, run).check(List.of(row)).get(0));
    }

    private List<String> faults(ListRow row) {
        Checked.Faulty<NewScore> faulty = (Checked.Faulty<NewScore>) check(row);
        return faulty.problems().stream().map(Problem::key).toList();
    }

    private void taken(ListRow... rows) {
        database.jdbi().useTransaction(handle -> {
            ListIntake<NewScore> intake = list.intake(handle, run);
            List<NewScore> fresh = new ArrayList<>();
            for (Checked<NewScore> checked : intake.check(List.of(rows))) {
                fresh.add(((Checked.Fresh<NewScore>) checked).value());
            }
            intake.write(fresh);
        });
    }

    private List<List<String>> exported() {
        List<List<String>> rows = new ArrayList<>();
        database.jdbi()
                .useHandle(handle -> list.export(
                        handle,
                        actor,
                        row -> rows.add(row.stream().map(ScoreListTest::words).toList())));
        return rows;
    }

    private static String words(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.value().toPlainString();
        }
        return cell instanceof Cell.Date date ? date.value().toString() : ((Cell.Text) cell).value();
    }

    /** A register in which everybody is called Aýna and a number. */
    private static final class Named implements People {

        @Override
        public List<PersonLabel> labels(Actor actor, Collection<UUID> persons) {
            return persons.stream()
                    .map(id -> {
                        String given = "Aýna " + id.getMostSignificantBits();
                        return new PersonLabel(id, "Meredowa " + given, given, "", Sex.FEMALE, Birth.in(1985));
                    })
                    .toList();
        }

        @Override
        public List<PersonLabel> findPersons(Actor actor, String text, int limit) {
            return List.of();
        }

        @Override
        public Page<PersonLabel> allPersons(Actor actor, int page) {
            return new Page<>(List.of(), page, Page.SIZE, 0);
        }

        @Override
        public List<Family> families(Actor actor, Collection<UUID> families) {
            return List.of();
        }

        @Override
        public List<Family> findFamilies(Actor actor, String text, int limit) {
            return List.of();
        }

        @Override
        public Page<Family> allFamilies(Actor actor, int page) {
            return new Page<>(List.of(), page, Page.SIZE, 0);
        }
    }
}
