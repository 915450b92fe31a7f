package org.hyzmat.mhpsscourses.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Countable;
import org.hyzmat.platform.Rows;
import org.hyzmat.platform.TurkmenText;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about who is trained in what: each table is read once, since joining so many rows takes longer. */
final class FactRepository {

    private final Jdbi jdbi;
    private final Regions regions;

    FactRepository(Jdbi jdbi, Regions regions) {
        this.jdbi = jdbi;
        this.regions = regions;
    }

    /** Everything that counts for somebody. */
    Facts all(Actor actor, LocalDate today) {
        Countable countable = actor.countable();
        Tally tally = new Tally(today);
        return jdbi.withHandle(handle -> {
            readLearners(handle, countable, tally);
            readCertificates(handle, tally);
            readEnrolments(handle, countable, tally);
            return tally.facts(courses(handle, actor), noted(handle, actor));
        });
    }

    private void readLearners(Handle handle, Countable countable, Tally tally) {
        Organisations organisations = new Organisations();
        Rows.each(
                countable.on(handle.createQuery("""
                        select l.id, l.agency_id, l.sector, l.place_id, l.organisation_id, l.organisation
                        from learner l
                        where <counted:l>
                        """)),
                row -> tally.learner(row.getObject(1, UUID.class), crowd(row), organisations.of(row)));
    }

    private Crowd crowd(ResultSet row) throws SQLException {
        String place = row.getString(4);
        return new Crowd(
                row.getObject(2, UUID.class), regions.of(place == null ? "" : place), Codes.of(row.getString(3)));
    }

    /** Tells organisations from each other. */
    private static final class Organisations {

        private final Map<String, String> folded = new HashMap<>();

        /** One of the register by its id, another by its name in any spelling. */
        String of(ResultSet row) throws SQLException {
            String id = row.getString(5);
            return id == null ? folded.computeIfAbsent(row.getString(6), TurkmenText::fold) : id;
        }
    }

    private static void readCertificates(Handle handle, Tally tally) {
        Rows.each(handle.createQuery("""
                        select k.learner_id, k.course_id, k.expires_on
                        from certificate k
                        where k.revoked_at is null
                        """), row -> {
            LocalDate end = row.getObject(3, LocalDate.class);
            tally.holds(row.getObject(1, UUID.class), row.getObject(2, UUID.class), end == null ? LocalDate.MAX : end);
        });
    }

    /** Somebody took part who is enrolled in a run that has ended. */
    private static void readEnrolments(Handle handle, Countable countable, Tally tally) {
        Map<UUID, UUID> courses = new HashMap<>();
        Rows.each(
                handle.createQuery("select r.id, r.course_id from course_run r where r.state = 'ENDED'"),
                row -> courses.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
        Rows.each(countable.on(handle.createQuery("""
                        select e.learner_id, e.run_id
                        from enrolment e
                        where e.state = 'ENROLLED' and <counted:e>
                        """)), row -> {
            UUID course = courses.get(row.getObject(2, UUID.class));
            if (course != null) {
                tally.tookPart(row.getObject(1, UUID.class), course);
            }
        });
    }

    private static List<Taught> courses(Handle handle, Actor actor) {
        return handle.createQuery("""
                        select c.id, c.agency_id, c.code, c.name_en, c.name_ru, c.name_tk
                        from course c
                        where exists (select 1 from course_run r where r.course_id = c.id and r.state = 'ENDED')
                            and c.agency_id = any(:agencies)
                        order by c.code, c.agency_id, c.id
                        """)
                .bindArray("agencies", UUID.class, actor.counted().toArray())
                .map(ConstructorMapper.of(Taught.class))
                .list();
    }

    private static List<Noted> noted(Handle handle, Actor actor) {
        return handle.createQuery("""
                        select r.agency_id as provider, r.course_id as course, c.code as course_code, r.first_on,
                            r.exactness, coalesce(r.counted_people, -1) as people,
                            coalesce(r.counted_organisations, -1) as organisations, r.count_approximate as approximate
                        from course_run r
                        join course c on c.id = r.course_id
                        where r.state = 'ENDED' and r.counted_people is not null and r.agency_id = any(:agencies)
                        order by r.first_on desc, c.code, r.id
                        """)
                .bindArray("agencies", UUID.class, actor.counted().toArray())
                .map(ConstructorMapper.of(Noted.class))
                .list();
    }
}
