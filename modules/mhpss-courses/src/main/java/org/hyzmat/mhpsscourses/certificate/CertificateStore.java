package org.hyzmat.mhpsscourses.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.mhpsscourses.result.CourseRule;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All SQL that issues and revokes certificates. */
final class CertificateStore {

    private final Jdbi jdbi;
    private final IdSource ids;

    CertificateStore(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    /**
     * Issues certificates, except to those who have one of this run that was not revoked.
     *
     * @return how many were issued
     */
    int issue(Stamp stamp, CourseRule rule, List<NewCertificate> wanted, LocalDate day) {
        prepareYear(day.getYear());
        return jdbi.inTransaction(handle -> {
            int last = lastNumber(handle, day.getYear());
            holdLearners(handle, stamp, rule.runId());
            Set<UUID> having = having(handle, rule.runId());
            int number = last;
            for (NewCertificate each : wanted) {
                if (having.add(each.enrolmentId())) {
                    number++;
                    add(handle, stamp, ids.next(), rule, each, new Given(day, number));
                }
            }
            keepNumber(handle, day.getYear(), number);
            return number - last;
        });
    }

    /** The day and the running number under which a certificate is given. */
    private record Given(LocalDate day, int number) {}

    /** The row of a year is there before anybody locks it, so that two who begin a year do not meet. */
    private void prepareYear(int year) {
        boolean isThere = jdbi.withHandle(handle -> handle.createQuery(
                                "select count(*) from certificate_number y where y.issue_year = :year")
                        .bind("year", year)
                        .mapTo(Integer.class)
                        .one())
                > 0;
        if (!isThere) {
            Once.create(
                    jdbi,
                    handle -> handle.createUpdate(
                                    "insert into certificate_number (issue_year, last_number) values (:year, 0)")
                            .bind("year", year)
                            .execute());
        }
    }

    private static int lastNumber(Handle handle, int year) {
        return handle.createQuery(
                        "select y.last_number from certificate_number y where y.issue_year = :year for update")
                .bind("year", year)
                .mapTo(Integer.class)
                .one();
    }

    private static void keepNumber(Handle handle, int year, int number) {
        handle.createUpdate("update certificate_number set last_number = :number where issue_year = :year")
                .bind("number", number)
                .bind("year", year)
                .execute();
    }

    /** Nobody changes which persons those of a run are until their certificates are written. */
    private static void holdLearners(Handle handle, Stamp stamp, UUID run) {
        stamp.actor()
                .visible()
                .on(handle.createQuery("""
                        select l.id
                        from learner l
                        where <visible:l> and l.id in (
                            select e.learner_id from enrolment e where e.run_id = :run and <visible:e>)
                        order by l.id
                        for update
                        """))
                .bind("run", run)
                .mapTo(UUID.class)
                .list();
    }

    private static Set<UUID> having(Handle handle, UUID run) {
        return new HashSet<>(handle.createQuery(
                        "select c.enrolment_id from certificate c where c.run_id = :run and c.revoked_at is null")
                .bind("run", run)
                .mapTo(UUID.class)
                .list());
    }

    /** The learner as enrolled: the person, and whether the name may be read by whoever checks the certificate. */
    private static void add(Handle handle, Stamp stamp, UUID id, CourseRule rule, NewCertificate wanted, Given given) {
        stamp.actor()
                .visible()
                .on(stamp.on(handle.createUpdate("""
                        insert into certificate (id, agency_id, created_at, created_by, run_id, enrolment_id, course_id,
                            learner_id, person_id, number, code, language, holder, named, issued_on, expires_on)
                        select :id, :agency, :at, :by, :run, e.id, :course, l.id, l.person_id, :number, :code,
                            :language, :holder, l.named, :day, cast(:expires as date)
                        from enrolment e
                        join learner l on l.id = e.learner_id and <visible:l>
                        where e.id = :enrolment and e.run_id = :run and <visible:e>
                        """)))
                .bind("id", id)
                .bind("run", rule.runId())
                .bind("course", rule.courseId())
                .bind("number", CertificateNumber.of(given.day().getYear(), given.number()))
                .bind("code", CheckCode.next())
                .bind("language", wanted.language())
                .bind("holder", wanted.holder())
                .bind("day", given.day())
                .bind("expires", expiry(rule, given.day()))
                .bind("enrolment", wanted.enrolmentId())
                .execute();
    }

    private static Optional<LocalDate> expiry(CourseRule rule, LocalDate day) {
        return Optional.of(rule.validMonths())
                .filter(months -> months != CourseRule.NOTHING)
                .map(day::plusMonths);
    }

    /**
     * Revokes a certificate.
     *
     * @return false if it was revoked before
     */
    boolean revoke(Stamp stamp, UUID id, String reason) {
        return jdbi.inTransaction(handle -> revoke(handle, stamp, id, reason));
    }

    private static boolean revoke(Handle handle, Stamp stamp, UUID id, String reason) {
        return stamp.on(handle.createUpdate("""
                                update certificate
                                set version = version + 1, revoked_at = :at, revoked_on = :day, revoked_by = :by,
                                    revoked_reason = :reason
                                where id = :id and agency_id = :agency and revoked_at is null
                                """))
                        .bind("day", stamp.at().toLocalDate())
                        .bind("reason", reason)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /**
     * Takes back a revocation, unless another certificate took its place.
     *
     * @return false if there is nothing to take back
     */
    boolean restore(UUID agency, UUID id) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update certificate
                                set version = version + 1, revoked_at = null, revoked_on = null, revoked_by = null,
                                    revoked_reason = ''
                                where id = :id and agency_id = :agency and revoked_at is not null
                                    and replaced_by is null and not exists (
                                        select 1 from certificate n
                                        where n.enrolment_id = certificate.enrolment_id and n.revoked_at is null)
                                """)
                        .bind("id", id)
                        .bind("agency", agency)
                        .execute())
                == 1;
    }

    /** Changes the last day of a certificate. */
    void endOn(UUID agency, UUID id, LocalDate day) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update certificate set version = version + 1, expires_on = :day
                        where id = :id and agency_id = :agency
                        """)
                .bind("day", day)
                .bind("id", id)
                .bind("agency", agency)
                .execute());
    }

    /**
     * Issues a certificate in the place of another, which ends on the same day as that one.
     *
     * @param id the id of the new one
     * @return false if the old one is no longer there to be replaced
     */
    boolean replace(Stamp stamp, Certificate old, UUID id, Replacement replacement) {
        int year = stamp.at().getYear();
        prepareYear(year);
        return jdbi.inTransaction(handle -> {
            int number = lastNumber(handle, year) + 1;
            holdLearners(handle, stamp, old.runId());
            List<UUID> written = new ArrayList<>();
            if (revoke(handle, stamp, old.id(), replacement.reason())) {
                copy(handle, stamp, old.id(), id, replacement, number);
                link(handle, old.id(), id);
                keepNumber(handle, year, number);
                written.add(id);
            }
            return !written.isEmpty();
        });
    }

    private static void copy(Handle handle, Stamp stamp, UUID old, UUID id, Replacement replacement, int number) {
        stamp.on(handle.createUpdate("""
                        insert into certificate (id, agency_id, created_at, created_by, run_id, enrolment_id, course_id,
                            learner_id, person_id, number, code, language, holder, named, issued_on, expires_on)
                        select :id, c.agency_id, :at, :by, c.run_id, c.enrolment_id, c.course_id, c.learner_id,
                            c.person_id, :number, :code, :language, :holder, :named, :day, c.expires_on
                        from certificate c
                        where c.id = :old and c.agency_id = :agency
                        """))
                .bind("id", id)
                .bind("number", CertificateNumber.of(stamp.at().getYear(), number))
                .bind("code", CheckCode.next())
                .bind("language", replacement.language())
                .bind("holder", replacement.holder())
                .bind("named", replacement.named())
                .bind("day", stamp.at().toLocalDate())
                .bind("old", old)
                .execute();
    }

    private static void link(Handle handle, UUID old, UUID id) {
        handle.createUpdate("update certificate set replaced_by = :id where id = :old")
                .bind("id", id)
                .bind("old", old)
                .execute();
    }
}
