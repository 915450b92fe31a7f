package org.hyzmat.independentliving;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.ServiceModule;
import org.hyzmat.testkit.HostExtension;
import org.jdbi.v3.core.Jdbi;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * A course whose certificates people are given by hand, straight into the tables of the module that issues them.
 *
 * @param id of the course
 * @param run of the course in which everybody takes part
 */
record TestingCourse(Jdbi courses, UUID id, UUID run) {

    private static final UUID AGENCY = new UUID(8, 88);
    private static final OffsetDateTime AT = OffsetDateTime.of(2026, 1, 5, 9, 0, 0, 0, ZoneOffset.ofHours(5));

    /** A course of that name, with another code each time. */
    static TestingCourse called(String name, HostExtension host) {
        ServiceModule module = host.modules()
                .services(ServiceModule.class)
                .get("mhpss-courses")
                .get(0);
        BundleContext context = FrameworkUtil.getBundle(module.getClass()).getBundleContext();
        TestingCourse course = new TestingCourse(
                context.getService(context.getServiceReference(Jdbi.class)), UUID.randomUUID(), UUID.randomUUID());
        course.create(name);
        return course;
    }

    private void create(String name) {
        insert("""
                insert into course (id, agency_id, created_at, created_by, code, name_en, name_ru, name_tk, about_en,
                    about_ru, about_tk, hours, attendance_needed, recognised)
                values (:id, :agency, :at, :id, :code, :name, :name, :name, '', '', '', 40, 80, true)
                """, Map.of("id", id, "name", name, "code", code()));
        insert("""
                insert into course_run (id, agency_id, created_at, created_by, course_id, name, state, first_on,
                    last_on, exactness, mode, hours, capacity, reason)
                values (:id, :agency, :at, :id, :course, 'May', 'ENDED', :first, :first, 'DAY', 'IN_PERSON', 40, 30, '')
                """, Map.of("id", run, "course", id, "first", AT.toLocalDate()));
    }

    /** The code by which it is told from others of its name. */
    String code() {
        return id.toString().substring(0, 8);
    }

    /** Gives somebody of the workforce a certificate. */
    void certify(String person, LocalDate issued, LocalDate expires) {
        UUID learner = UUID.randomUUID();
        UUID enrolment = UUID.randomUUID();
        insert("""
                insert into learner (id, agency_id, created_at, created_by, person_id, name, folded, profession, sector,
                    organisation, psychologist, contact)
                values (:id, :agency, :at, :id, :person, 'Aman', 'aman', '', 'EDUCATION', '', 'NO', '')
                """, Map.of("id", learner, "person", UUID.fromString(person)));
        insert("""
                insert into enrolment (id, agency_id, created_at, created_by, run_id, learner_id, state, way, state_at,
                    override_reason)
                values (:id, :agency, :at, :id, :run, :learner, 'ENROLLED', 'BY_HAND', :at, '')
                """, Map.of("id", enrolment, "run", run, "learner", learner));
        insert(
                """
                insert into certificate (id, agency_id, created_at, created_by, enrolment_id, run_id, course_id,
                    learner_id, person_id, number, code, language, holder, named, issued_on, expires_on)
                values (:id, :agency, :at, :id, :enrolment, :run, :course, :learner, :person, :number, '', 'en', 'Aman',
                    false, :issued, :expires)
                """,
                Map.of(
                        "id", UUID.randomUUID(),
                        "enrolment", enrolment,
                        "run", run,
                        "course", id,
                        "learner", learner,
                        "person", UUID.fromString(person),
                        "number", enrolment.toString().substring(0, 18),
                        "issued", issued,
                        "expires", expires));
    }

    private void insert(String sql, Map<String, ?> values) {
        courses.useHandle(handle -> handle.createUpdate(sql)
                .bind("agency", AGENCY)
                .bind("at", AT)
                .bindMap(values)
                .execute());
    }
}
