package org.hyzmat.mhpsscourses.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hyzmat.mhpsscourses.TestingResults;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListRow;
import org.hyzmat.platform.office.Office;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.hyzmat.testkit.TestingDirectory;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a list of participants sends to the database, on both databases. */
@OnEachDatabase
final class ParticipantIntakeTest {

    /** The runs, the names of the batch, and who is in the run, each read once. */
    private static final int READS_OF_CHECK = 4;

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(new UUID(8, 1));
    private final AtomicInteger sent = new AtomicInteger();
    private ParticipantList list;

    @BeforeEach
    void openARun() {
        Office office = new Office(database.jdbi(), Clock.systemUTC(), UUID::randomUUID, new TestingDirectory());
        list = new ParticipantList(office);
        TestingResults testing = new TestingResults(database.jdbi(), actor.agency());
        UUID run = testing.run(testing.course("PFA"));
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "update course_run set state = 'ENROLLING', capacity = 500 where id = :id")
                        .bind("id", run)
                        .execute());
        database.jdbi().getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                sent.incrementAndGet();
            }
        });
    }

    private static ListRow row(int number) {
        String name = "Aman " + Integer.toString(number, 36).replaceAll("[0-9]", "q") + "x".repeat(number % 9);
        return new ListRow(
                number,
                Map.of(
                        "course",
                        "PFA",
                        "first",
                        TestingResults.FIRST,
                        "name",
                        name + " Orazow" + (char) ('a' + number % 26),
                        "sector",
                        "health",
                        "organisation",
                        "Clinic " + number),
                List.of());
    }

    /** How many statements a file of so many rows takes. */
    private List<Integer> statements(int first, int rows) {
        List<ListRow> batch = IntStream.range(first, first + rows)
                .mapToObj(ParticipantIntakeTest::row)
                .toList();
        return database.jdbi().inTransaction(handle -> {
            var intake = list.intake(handle, new ImportRun(UUID.randomUUID(), actor, TestingResults.AT));
            sent.set(0);
            List<NewParticipant> fresh = intake.check(batch).stream()
                    .map(each -> ((Checked.Fresh<NewParticipant>) each).value())
                    .toList();
            int checked = sent.getAndSet(0);
            intake.write(fresh);
            return List.of(checked, sent.get());
        });
    }

    @Test
    void aRunIsReadOnceForAllRows() {
        List<Integer> few = statements(10, 3);
        List<Integer> many = statements(100, 40);

        assertEquals(few.get(0), many.get(0), "statements of a check");
        assertTrue(many.get(0) < READS_OF_CHECK, "statements of a check");
        assertEquals(2 * 37, many.get(1) - few.get(1), "a learner and an enrolment for each row, and nothing else");
    }
}
