package org.hyzmat.mhpsscourses.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hyzmat.mhpsscourses.TestingResults;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.hyzmat.mhpsscourses.learner.LearnerDraft;
import org.hyzmat.mhpsscourses.learner.LearnerRepository;
import org.hyzmat.mhpsscourses.learner.Psychologist;
import org.hyzmat.mhpsscourses.run.Counted;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunDates;
import org.hyzmat.mhpsscourses.run.RunDraft;
import org.hyzmat.mhpsscourses.run.RunRepository;
import org.hyzmat.mhpsscourses.run.RunState;
import org.hyzmat.mhpsscourses.web.Mode;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.Faults;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How places are given, on both databases. */
@OnEachDatabase
final class EnrollingTest {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 18, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final RunDates DATES =
            new RunDates(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5), InexactDate.Precision.DAY);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(new UUID(8, 1));
    private int minutes;

    private Stamp stamp() {
        return new Stamp(actor, NOW.plusMinutes(minutes++));
    }

    private CourseRun run(UUID course, int capacity) {
        RunRepository runs = new RunRepository(database.jdbi());
        UUID id = UUID.randomUUID();
        RunDraft draft = new RunDraft("", DATES, Mode.ONLINE, List.of(), 20, capacity, Counted.NOTHING);
        runs.add(stamp(), id, course, RunState.ENROLLING, draft);
        return runs.find(actor.agency(), id).orElseThrow();
    }

    private UUID course(String code) {
        return new TestingResults(database.jdbi(), actor.agency()).course(code);
    }

    private UUID enrol(CourseRun run, String name, String reason) {
        UUID id = UUID.randomUUID();
        Stamp stamp = stamp();
        LearnerDraft draft = new LearnerDraft(
                Learner.NONE,
                name,
                "",
                Sector.EDUCATION,
                "School 12",
                Learner.NONE,
                Learner.NONE,
                Psychologist.UNKNOWN,
                "",
                false);
        database.jdbi().useTransaction(handle -> {
            LearnerRepository.add(handle, stamp, id, draft);
            new Enrolling(handle, stamp, run).enrol(new Enrolling.Entry(id, id, Way.BY_HAND, reason));
        });
        return id;
    }

    private EnrolmentState state(UUID id) {
        return new EnrolmentRepository(database.jdbi())
                .find(actor.visible(), id)
                .orElseThrow()
                .state();
    }

    @Test
    void ofTwoAtOnceOneGetsTheLastPlace() {
        CourseRun run = run(course("A"), 1);

        CompletableFuture<UUID> one = CompletableFuture.supplyAsync(() -> enrol(run, "Aýgül Annaýewa", ""));
        UUID other = enrol(run, "Batyr Orazow", "");

        assertEquals(
                List.of(EnrolmentState.ENROLLED, EnrolmentState.WAITING),
                List.of(state(one.join()), state(other)).stream().sorted().toList());
    }

    @Test
    void aWithdrawalMovesTheFirstUpAndIsUndone() {
        CourseRun run = run(course("A"), 1);
        UUID first = enrol(run, "Aýgül Annaýewa", "");
        UUID second = enrol(run, "Batyr Orazow", "");
        UUID third = enrol(run, "Sona Halykowa", "");

        Stamp withdrawn = stamp();
        database.jdbi().useTransaction(handle -> new Enrolling(handle, withdrawn, run).withdraw(first));
        assertEquals(EnrolmentState.ENROLLED, state(second));
        assertEquals(EnrolmentState.WAITING, state(third));

        Stamp restored = stamp();
        database.jdbi().useTransaction(handle -> new Enrolling(handle, restored, run).restore(first));
        assertEquals(EnrolmentState.ENROLLED, state(first));
        assertEquals(EnrolmentState.WAITING, state(second));
    }

    @Test
    void whatACourseNeedsIsAskedForUnlessThereIsAReason() {
        UUID needed = course("A");
        CourseRun run = run(course("B"), 5);
        database.jdbi()
                .useHandle(handle -> stamp().on(handle.createUpdate("""
                        insert into course_need (id, agency_id, created_at, created_by, course_id, needed_id)
                        values (:id, :agency, :at, :by, :course, :needed)
                        """))
                        .bind("id", UUID.randomUUID())
                        .bind("course", run.courseId())
                        .bind("needed", needed)
                        .execute());

        assertEquals(List.of("override enrolment.unprepared"), Faults.of(() -> enrol(run, "Aýgül Annaýewa", "")));
        assertEquals(EnrolmentState.ENROLLED, state(enrol(run, "Aýgül Annaýewa", "Taught it before")));
    }
}
