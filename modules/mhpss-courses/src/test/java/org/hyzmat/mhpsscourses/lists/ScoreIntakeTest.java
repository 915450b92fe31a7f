package org.hyzmat.mhpsscourses.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hyzmat.mhpsscourses.TestingResults;
import org.hyzmat.mhpsscourses.result.Occasion;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListRow;
import org.hyzmat.platform.office.Office;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.hyzmat.testkit.TestingDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How tests are read from a list, written and taken back, on both databases. */
@OnEachDatabase
final class ScoreIntakeTest {

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(new UUID(8, 1));
    private final ImportRun from = new ImportRun(new UUID(9, 1), actor, TestingResults.AT);
    private ScoreList list;
    private UUID run;

    @BeforeEach
    void enrolMaral() {
        Clock clock = Clock.fixed(TestingResults.AT.plusMonths(2).toInstant(), ZoneOffset.UTC);
        list = new ScoreList(new Office(database.jdbi(), clock, UUID::randomUUID, new TestingDirectory()));
        TestingResults testing = new TestingResults(database.jdbi(), actor.agency());
        run = testing.run(testing.course("PFA"));
        testing.enrol(run, "Maral Orazowa");
    }

    private static ListRow row(long number, String name, Map<String, ?> tests) {
        Map<String, Object> cells = new HashMap<>(tests);
        cells.put("course", "PFA");
        cells.put("first", TestingResults.FIRST);
        cells.put("name", name);
        return new ListRow(number, cells, List.of());
    }

    private static ListRow maral(String before, String after) {
        return row(2, "Maral Orazowa", Map.of("pre", new BigDecimal(before), "post", new BigDecimal(after)));
    }

    private <T> T reading(Function<ListIntake<NewScores>, T> work) {
        return database.jdbi().inTransaction(handle -> work.apply(list.intake(handle, from)));
    }

    private List<String> faults(ListRow... rows) {
        return reading(intake -> intake.check(List.of(rows))).stream()
                .filter(each -> each instanceof Checked.Faulty<NewScores>)
                .flatMap(each -> ((Checked.Faulty<NewScores>) each).problems().stream())
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    private void take(ListRow row) {
        reading(intake -> {
            Checked<NewScores> found = intake.check(List.of(row)).get(0);
            intake.write(List.of(((Checked.Fresh<NewScores>) found).value()));
            return found;
        });
    }

    private Map<ScoreListRepository.Key, ScoreListRepository.Stored> stored() {
        return database.jdbi().withHandle(handle -> new ScoreListRepository(handle, actor).of(run));
    }

    private long undo() {
        return database.jdbi().inTransaction(handle -> list.undo(handle, from));
    }

    @Test
    void everyFaultOfARowIsFound() {
        LocalDate late = TestingResults.FIRST.plusYears(1);

        assertEquals(List.of("pre score.problem", "post score.problem"), faults(maral("-1", "62.555")));
        assertEquals(List.of("post problem.list.score.none"), faults(row(2, "Maral Orazowa", Map.of())));
        assertEquals(
                List.of("post-day score.future", "name problem.list.score.nobody"),
                faults(row(2, "Aman Saparow", Map.of("post", BigDecimal.TEN, "post-day", late))));
        assertEquals(
                List.of("name problem.list.score.alike"),
                faults(row(2, "Maral Orazow", Map.of("post", BigDecimal.TEN))));
        assertEquals(List.of("name problem.list.twice"), faults(maral("1", "2"), maral("1", "2")));
    }

    @Test
    void whatIsThereIsPassedOverOrContradicted() {
        take(maral("40", "62.5"));

        assertInstanceOf(
                Checked.Known.class,
                reading(intake -> intake.check(List.of(maral("40.0", "62.50")))).get(0));
        assertEquals(List.of("post problem.list.score.other"), faults(maral("40", "70")));
        assertEquals(2, stored().size());
        assertEquals(
                List.of(TestingResults.FIRST, TestingResults.FIRST.plusDays(4)),
                stored().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(
                                (one, other) -> one.occasion().compareTo(other.occasion())))
                        .map(each -> each.getValue().day())
                        .toList());
    }

    @Test
    void anUndoLeavesWhatSomebodyChanged() {
        take(maral("40", "62.5"));
        database.jdbi()
                .useHandle(handle -> actor.visible()
                        .on(handle.createUpdate(
                                "update test_score t set version = 2 where t.occasion = :which and <visible:t>"))
                        .bind("which", Occasion.POST)
                        .execute());

        assertEquals(0, undo());

        assertEquals(2, stored().size());
        database.jdbi()
                .useHandle(handle -> actor.visible()
                        .on(handle.createUpdate("update test_score t set version = 1 where <visible:t>"))
                        .execute());
        assertEquals(1, undo());
        assertEquals(Map.of(), stored());
    }
}
