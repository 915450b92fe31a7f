package org.hyzmat.mhpsscourses.result;

import static org.hyzmat.mhpsscourses.TestingResults.AT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.TestingResults;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about tests and attendance of a run. */
@OnEachDatabase
final class ResultRepositoryTest {

    private static final UUID AGENCY = new UUID(8, 1);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY);
    private TestingResults testing;
    private ResultRepository results;
    private ScoreRepository scores;
    private UUID run;
    private UUID maral;

    @BeforeEach
    void addRun() {
        testing = new TestingResults(database.jdbi(), AGENCY);
        results = new ResultRepository(database.jdbi());
        scores = new ScoreRepository(database.jdbi(), UUID::randomUUID);
        run = testing.run(testing.course("PFA"));
        maral = testing.enrol(run, "Maral");
    }

    @Test
    void theRuleIsThatOfTheCourse() {
        testing.session(run, 1, 90);
        testing.session(run, 2, 60);

        CourseRule rule = results.rule(AGENCY, run).orElseThrow();

        assertEquals(List.of(80, 60, 36), List.of(rule.attendanceNeeded(), rule.testNeeded(), rule.validMonths()));
        assertEquals(List.of(2, 150), List.of(rule.sessions(), rule.minutes()));
        assertTrue(results.rule(UUID.randomUUID(), run).isEmpty());
    }

    @Test
    void lateCountsAsThereAndExcusedDoesNot() {
        testing.mark(testing.session(run, 1, 90), maral, "LATE");
        testing.mark(testing.session(run, 2, 60), maral, "EXCUSED");
        testing.session(run, 3, 30);

        Standing standing = results.standings(actor.visible(), run).get(0);

        assertEquals(90, standing.minutesThere());
        assertEquals(2, standing.marked());
        assertEquals(50, standing.attendance(results.rule(AGENCY, run).orElseThrow()));
    }

    @Test
    void scoresAreWrittenChangedAndTakenBack() {
        save(Standing.NONE, "62.5");
        assertEquals(0, new BigDecimal("62.5").compareTo(standing().pre()));

        save(new BigDecimal("62.50"), "70");
        assertEquals(0, new BigDecimal("70").compareTo(standing().pre()));

        scores.save(
                new Stamp(actor, AT),
                run,
                new ScoreDraft(Map.of(key(), new ScoreChange(BigDecimal.valueOf(70), Standing.NONE)), Map.of()));
        assertTrue(!standing().hasPre());
    }

    @Test
    void aScoreEnteredInBetweenStays() {
        save(Standing.NONE, "40");

        Map<ScoreKey, BigDecimal> conflicts = save(Standing.NONE, "55");

        assertEquals(0, new BigDecimal("40").compareTo(conflicts.get(key())));
        assertEquals(0, new BigDecimal("40").compareTo(standing().pre()));
    }

    @Test
    void anotherAgencySeesNobody() {
        assertEquals(
                List.of(), results.standings(TestingActor.in(UUID.randomUUID()).visible(), run));
    }

    private Map<ScoreKey, BigDecimal> save(BigDecimal loaded, String wanted) {
        ScoreDraft draft = new ScoreDraft(
                Map.of(key(), new ScoreChange(loaded, new BigDecimal(wanted))),
                Map.of(Occasion.PRE, TestingResults.FIRST));
        return scores.save(new Stamp(actor, AT), run, draft);
    }

    private Standing standing() {
        return results.standings(actor.visible(), run).get(0);
    }

    private ScoreKey key() {
        return new ScoreKey(maral, Occasion.PRE);
    }
}
