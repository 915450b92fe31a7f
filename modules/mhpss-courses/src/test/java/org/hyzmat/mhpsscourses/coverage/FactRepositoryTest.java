package org.hyzmat.mhpsscourses.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.hyzmat.testkit.TestingDirectory;
import org.jdbi.v3.core.statement.Update;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about who is trained in what, on both databases. */
@OnEachDatabase
final class FactRepositoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 18, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID COURSE = new UUID(1, 1);
    private static final UUID ENDED = new UUID(2, 1);
    private static final UUID AGAIN = new UUID(2, 2);
    private static final UUID RUNNING = new UUID(2, 3);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(new UUID(8, 1));
    private final Stamp stamp = new Stamp(actor, NOW);

    @BeforeEach
    void addRuns() {
        insert("""
                insert into course (id, agency_id, created_at, created_by, code, name_en, name_ru, name_tk, about_en,
                    about_ru, about_tk, hours, attendance_needed, recognised)
                values (:id, :agency, :at, :by, 'PS-1', 'A', 'A', 'A', '', '', '', 40, 80, false)
                """, Map.of("id", COURSE));
        run(ENDED, "ENDED", 70);
        run(AGAIN, "ENDED", null);
        run(RUNNING, "RUNNING", null);
    }

    private void insert(String sql, Map<String, ?> values) {
        database.jdbi().useHandle(handle -> {
            Update update = stamp.on(handle.createUpdate(sql));
            values.forEach(update::bind);
            update.execute();
        });
    }

    private void run(UUID id, String state, Integer counted) {
        String people = counted == null ? "null" : counted.toString();
        insert("""
                insert into course_run (id, agency_id, created_at, created_by, course_id, name, state, first_on,
                    last_on, exactness, mode, hours, capacity, reason, counted_people, count_approximate)
                values (:id, :agency, :at, :by, :course, '', :state, date '2021-05-03', date '2021-05-07', 'ABOUT',
                    'MIXED', 40, 100, '', %s, true)
                """.formatted(people), Map.of("id", id, "course", COURSE, "state", state));
    }

    private UUID learner(String sector, String organisation, UUID place) {
        UUID id = UUID.randomUUID();
        insert("""
                insert into learner (id, agency_id, created_at, created_by, name, folded, profession, sector,
                    organisation, place_id, psychologist, contact)
                values (:id, :agency, :at, :by, 'A', 'a', '', :sector, :organisation, :place, 'NO', '')
                """, Map.of("id", id, "sector", sector, "organisation", organisation, "place", place));
        return id;
    }

    private UUID enrolled(UUID learner, UUID run) {
        UUID id = UUID.randomUUID();
        insert("""
                insert into enrolment (id, agency_id, created_at, created_by, run_id, learner_id, state, way, state_at,
                    override_reason)
                values (:id, :agency, :at, :by, :run, :learner, 'ENROLLED', 'LIST', :at, '')
                """, Map.of("id", id, "run", run, "learner", learner));
        return id;
    }

    private void certified(UUID learner, UUID enrolment, String number, String expiry, boolean revoked) {
        insert(
                """
                insert into certificate (id, agency_id, created_at, created_by, enrolment_id, run_id, course_id,
                    learner_id, number, code, language, holder, named, issued_on, expires_on, revoked_at)
                values (:id, :agency, :at, :by, :enrolment, :run, :course, :learner, :number, 'X', 'tk', 'A', false,
                    date '2021-05-08', %s, %s)
                """.formatted(expiry, revoked ? ":at" : "null"),
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "enrolment",
                        enrolment,
                        "run",
                        ENDED,
                        "course",
                        COURSE,
                        "learner",
                        learner,
                        "number",
                        number));
    }

    @Test
    void everybodyIsCountedOnceAndOrganisationsByThemselves() {
        UUID twice = learner("EDUCATION", "Mekdep", TestingDirectory.TOWN);
        certified(twice, enrolled(twice, ENDED), "1", "null", false);
        certified(twice, enrolled(twice, AGAIN), "2", "date '2022-01-01'", false);
        UUID expired = learner("EDUCATION", "mekdep", TestingDirectory.REGION);
        certified(expired, enrolled(expired, ENDED), "3", "date '2022-01-01'", false);
        UUID revoked = learner("HEALTH", "Hassahana", TestingDirectory.FORMER);
        certified(revoked, enrolled(revoked, ENDED), "4", "null", true);
        enrolled(learner("HEALTH", "Hassahana", TestingDirectory.TOWN), RUNNING);

        Facts facts = facts(actor);

        assertEquals(3, facts.people(Wanted.ALL));
        assertEquals(1, facts.trained(Wanted.ALL, COURSE, Standing.VALID));
        assertEquals(1, facts.trained(Wanted.ALL, COURSE, Standing.EXPIRED));
        assertEquals(1, facts.trained(Wanted.ALL, COURSE, Standing.NONE));
        assertEquals(2, facts.organisations(Wanted.ALL));
        Wanted schools = Wanted.ALL.and(Side.SECTOR, "education");
        assertEquals(2, facts.people(schools));
        assertEquals(1, facts.organisations(schools, COURSE));
        assertEquals(3, facts.people(Wanted.ALL.and(Side.REGION, TestingDirectory.REGION.toString())));
        assertEquals(70, facts.noted().get(0).people());
    }

    @Test
    void anotherAgencyCountsNothing() {
        UUID learner = learner("EDUCATION", "Mekdep", TestingDirectory.TOWN);
        enrolled(learner, ENDED);

        Facts facts = facts(TestingActor.in(new UUID(8, 2)));

        assertEquals(Map.of(), facts.people());
        assertEquals(
                0,
                facts.courses().size() + facts.noted().size() + facts.senders().size());
    }

    private Facts facts(Actor reader) {
        return new FactRepository(database.jdbi(), new Regions(new TestingDirectory())).all(reader, TODAY);
    }
}
