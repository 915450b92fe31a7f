package org.hyzmat.mhpsscourses.qualification;

import static org.hyzmat.mhpsscourses.TestingResults.AT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.TestingResults;
import org.hyzmat.mhpsscourses.api.CourseLabel;
import org.hyzmat.mhpsscourses.api.Held;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.hyzmat.mhpsscourses.learner.LearnerDraft;
import org.hyzmat.mhpsscourses.learner.LearnerRepository;
import org.hyzmat.mhpsscourses.learner.Psychologist;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What other modules are answered about certificates. */
@OnEachDatabase
final class IssuedQualificationsTest {

    private static final UUID AGENCY = new UUID(8, 1);
    private static final UUID MARAL = new UUID(9, 1);
    private static final UUID KEMAL = new UUID(9, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private TestingResults testing;
    private IssuedQualifications qualifications;
    private UUID first;
    private UUID second;

    @BeforeEach
    void addCourses() {
        testing = new TestingResults(database.jdbi(), AGENCY);
        qualifications = new IssuedQualifications(database.jdbi());
        second = testing.course("PFA");
        first = testing.course("CORE");
    }

    @Test
    void coursesComeByCodeAndClosedOnesOnlyWhenAskedFor() {
        testing.close(second);

        assertEquals(List.of("CORE"), codes(qualifications.courses()));
        assertEquals(List.of("CORE", "PFA"), codes(qualifications.labels(List.of(second, UUID.randomUUID(), first))));
        assertEquals(List.of(), qualifications.labels(List.of()));
        assertEquals(AGENCY, qualifications.courses().get(0).agency());
    }

    @Test
    void theOneThatIsValidLongestCounts() {
        issue(first, MARAL, DAY.minusYears(1), DAY.plusYears(2));
        issue(first, MARAL, DAY, DAY.plusYears(1));
        issue(second, MARAL, DAY, LocalDate.MAX);
        issue(second, KEMAL, DAY.minusYears(4), DAY.minusYears(1));

        List<Held> held = qualifications.held(List.of(KEMAL, MARAL), List.of(first, second));

        assertEquals(3, held.size());
        assertTrue(held.contains(new Held(MARAL, first, DAY.minusYears(1), DAY.plusYears(2))));
        assertTrue(held.contains(new Held(MARAL, second, DAY, LocalDate.MAX)));
        assertTrue(held.contains(new Held(KEMAL, second, DAY.minusYears(4), DAY.minusYears(1))));
    }

    @Test
    void itHoldsOnItsFirstAndLastDayAndNotBeyond() {
        Held held = new Held(MARAL, first, DAY, DAY.plusDays(1));

        assertTrue(held.isValidOn(DAY) && held.isValidOn(DAY.plusDays(1)));
        assertFalse(held.isValidOn(DAY.minusDays(1)) || held.isValidOn(DAY.plusDays(2)));
    }

    @Test
    void aRevokedOneIsNotHeld() {
        UUID certificate = issue(first, MARAL, DAY, DAY.plusYears(1));
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("update certificate set revoked_at = :at where id = :id")
                        .bind("at", AT)
                        .bind("id", certificate)
                        .execute());

        assertEquals(List.of(), qualifications.held(List.of(MARAL), List.of(first)));
    }

    @Test
    void itGoesWithWhomTheLearnerIsSaidToBe() {
        UUID learner = learnerOf(issue(first, MARAL, DAY, DAY.plusYears(1)));
        issue(first, UUID.randomUUID(), DAY, DAY.plusYears(1));

        correct(learner, 1, KEMAL);
        assertEquals(List.of(new Held(KEMAL, first, DAY, DAY.plusYears(1))), held(MARAL, KEMAL));

        correct(learner, 2, Learner.NONE);
        assertEquals(List.of(), held(MARAL, KEMAL));
    }

    private List<Held> held(UUID... persons) {
        return qualifications.held(List.of(persons), List.of(first));
    }

    private UUID learnerOf(UUID certificate) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select c.learner_id from certificate c where c.id = :id")
                        .bind("id", certificate)
                        .mapTo(UUID.class)
                        .one());
    }

    private void correct(UUID learner, int version, UUID person) {
        LearnerDraft draft = new LearnerDraft(
                person,
                "Maral",
                "teacher",
                Sector.EDUCATION,
                "School 12",
                Learner.NONE,
                Learner.NONE,
                Psychologist.NO,
                "",
                true);
        assertTrue(new LearnerRepository(database.jdbi())
                .change(TestingActor.in(AGENCY).visible(), learner, version, draft));
    }

    @Test
    void nothingAskedIsNothingAnswered() {
        assertEquals(List.of(), qualifications.held(List.of(), List.of(first)));
        assertEquals(List.of(), qualifications.held(List.of(MARAL), List.of()));
    }

    private UUID issue(UUID course, UUID person, LocalDate issued, LocalDate expires) {
        UUID learner = testing.learner("Maral", person, true);
        UUID run = testing.run(course);
        UUID enrolment = testing.enrol(run, learner);
        UUID id = UUID.randomUUID();
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        insert into certificate (id, agency_id, created_at, created_by, run_id, enrolment_id, course_id,
                            learner_id, person_id, number, code, language, holder, named, issued_on, expires_on)
                        values (:id, :agency, :at, :id, :run, :enrolment, :course, :learner, :person, :number,
                            'CODE', 'en',
                            'Maral', true, :issued, nullif(:expires, :never))
                        """)
                        .bind("id", id)
                        .bind("agency", AGENCY)
                        .bind("at", AT)
                        .bind("run", run)
                        .bind("enrolment", enrolment)
                        .bind("course", course)
                        .bind("learner", learner)
                        .bind("person", person)
                        .bind("number", id.toString().substring(0, 18))
                        .bind("issued", issued)
                        .bind("expires", expires.equals(LocalDate.MAX) ? LocalDate.of(9999, 12, 31) : expires)
                        .bind("never", LocalDate.of(9999, 12, 31))
                        .execute());
        return id;
    }

    private static List<String> codes(List<CourseLabel> labels) {
        return labels.stream().map(CourseLabel::code).toList();
    }
}
