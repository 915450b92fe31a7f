package org.hyzmat.mhpsscourses;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Courses, runs and those who take part in them, written for tests of what comes of a run. */
public final class TestingResults {

    /** When everything was written. */
    public static final OffsetDateTime AT = OffsetDateTime.of(2026, 5, 1, 9, 0, 0, 0, ZoneOffset.ofHours(5));

    /** The first day of every run. */
    public static final LocalDate FIRST = LocalDate.of(2026, 5, 4);

    private final Jdbi jdbi;
    private final UUID agency;
    private int last;

    public TestingResults(Jdbi jdbi, UUID agency) {
        this.jdbi = jdbi;
        this.agency = agency;
    }

    /** A course whose certificates hold for three years, of 80 % attendance and a test of 60. */
    public UUID course(String code) {
        return course(code, 60, 36);
    }

    /** A course; a negative test asks for none, and so does a negative number of months. */
    public UUID course(String code, int test, int months) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into course (id, agency_id, created_at, created_by, code, name_en, name_ru, name_tk,
                            about_en, about_ru, about_tk, hours, attendance_needed, test_needed, valid_months,
                            recognised)
                        values (:id, :agency, :at, :id, :code, :code, :code, :code, '', '', '', 40, 80,
                            nullif(:test, -1), nullif(:months, -1), true)
                        """)
                .bind("id", id)
                .bind("agency", agency)
                .bind("at", AT)
                .bind("code", code)
                .bind("test", test)
                .bind("months", months)
                .execute());
        return id;
    }

    /** Closes a course to new runs. */
    public void close(UUID course) {
        jdbi.useHandle(handle -> handle.createUpdate("update course set closed = true where id = :id")
                .bind("id", course)
                .execute());
    }

    /** A run that has ended, without sessions. */
    public UUID run(UUID course) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into course_run (id, agency_id, created_at, created_by, course_id, name, state, first_on,
                            last_on, exactness, mode, hours, capacity, reason)
                        values (:id, :agency, :at, :id, :course, 'May', 'ENDED', :first, :last, 'DAY', 'IN_PERSON', 40,
                            30, '')
                        """)
                .bind("id", id)
                .bind("agency", agency)
                .bind("at", AT)
                .bind("course", course)
                .bind("first", FIRST)
                .bind("last", FIRST.plusDays(4))
                .execute());
        return id;
    }

    /** A session of a run, on the day that its number says. */
    public UUID session(UUID run, int number, int minutes) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into course_session (id, agency_id, created_at, created_by, run_id, number, held_on,
                            begins_at, minutes, topic)
                        values (:id, :agency, :at, :id, :run, :number, :day, :begins, :minutes, 'Grief')
                        """)
                .bind("id", id)
                .bind("agency", agency)
                .bind("at", AT)
                .bind("run", run)
                .bind("number", number)
                .bind("day", FIRST.plusDays(number - 1L))
                .bind("begins", LocalTime.of(9, 0))
                .bind("minutes", minutes)
                .execute());
        return id;
    }

    /** Somebody who takes part in a run. */
    public UUID enrol(UUID run, String name) {
        return enrol(run, learner(name, UUID.randomUUID(), true));
    }

    /** Somebody known, who takes part in a run. */
    public UUID enrol(UUID run, UUID learner) {
        UUID id = new UUID(77, ++last);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into enrolment (id, agency_id, created_at, created_by, run_id, learner_id, state, way,
                            state_at, override_reason)
                        values (:id, :agency, :at, :id, :run, :learner, 'ENROLLED', 'BY_HAND', :at, '')
                        """)
                .bind("id", id)
                .bind("agency", agency)
                .bind("at", AT)
                .bind("run", run)
                .bind("learner", learner)
                .execute());
        return id;
    }

    /** Somebody who learns, with the id in the register of the workforce. */
    public UUID learner(String name, UUID person, boolean named) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into learner (id, agency_id, created_at, created_by, person_id, name, folded, profession,
                            sector, organisation, psychologist, contact, named)
                        values (:id, :agency, :at, :id, :person, :name, :name, 'teacher', 'EDUCATION', 'School 12',
                            'NO', '', :named)
                        """)
                .bind("id", id)
                .bind("agency", agency)
                .bind("at", AT)
                .bind("person", person)
                .bind("name", name)
                .bind("named", named)
                .execute());
        return id;
    }

    /** Marks somebody in a session. */
    public void mark(UUID session, UUID enrolment, String mark) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into attendance (id, agency_id, created_at, created_by, session_id, enrolment_id, mark,
                            marked_at, marked_by)
                        values (:id, :agency, :at, :id, :session, :enrolment, :mark, :at, :id)
                        """)
                .bind("id", UUID.randomUUID())
                .bind("agency", agency)
                .bind("at", AT)
                .bind("session", session)
                .bind("enrolment", enrolment)
                .bind("mark", mark)
                .execute());
    }
}
