package org.hyzmat.mhpsscourses.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about who takes part in which run. */
public final class EnrolmentRepository {

    private static final String ENROLMENT = """
            select e.id, e.agency_id, e.version, e.run_id, e.state, e.way, e.state_at, e.override_reason,
                l.id as learner_id,
                l.agency_id as learner_agency_id, l.version as learner_version,
                coalesce(l.person_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as learner_person_id,
                l.name as learner_name, l.profession as learner_profession, l.sector as learner_sector,
                l.organisation as learner_organisation,
                coalesce(l.organisation_id, cast('00000000-0000-0000-0000-000000000000' as uuid))
                    as learner_organisation_id,
                coalesce(l.place_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as learner_place_id,
                l.psychologist as learner_psychologist, l.contact as learner_contact, l.named as learner_named
            from enrolment e
            join learner l on l.id = e.learner_id
            where <visible:e> and <visible:l>
            """;

    private static final String ORDER = " order by e.state, e.state_at, e.created_at, e.id";

    private final Jdbi jdbi;

    public EnrolmentRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who takes part in a run, waits for it or has withdrawn: those who came first, first. */
    public List<Enrolment> ofRun(Visible visible, UUID run) {
        return jdbi.withHandle(handle -> ofRun(handle, visible, run));
    }

    /** The same in a running transaction. */
    public static List<Enrolment> ofRun(Handle handle, Visible visible, UUID run) {
        return visible.on(handle.createQuery(ENROLMENT + " and e.run_id = :run" + ORDER))
                .bind("run", run)
                .map(ConstructorMapper.of(Enrolment.class))
                .list();
    }

    /** In which runs somebody takes or took part, the newest first. */
    public List<Enrolment> ofLearner(Visible visible, UUID learner) {
        return jdbi.withHandle(handle -> visible.on(
                        handle.createQuery(ENROLMENT + " and e.learner_id = :learner order by e.created_at desc, e.id"))
                .bind("learner", learner)
                .map(ConstructorMapper.of(Enrolment.class))
                .list());
    }

    /** The enrolment of an id. */
    public Optional<Enrolment> find(Visible visible, UUID id) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(ENROLMENT + " and e.id = :id"))
                .bind("id", id)
                .map(ConstructorMapper.of(Enrolment.class))
                .findOne());
    }

    /** Adds an enrolment. */
    static void add(Handle handle, Stamp stamp, Enrolling.Entry entry, UUID run, EnrolmentState state) {
        stamp.on(handle.createUpdate("""
                        insert into enrolment (id, agency_id, created_at, created_by, run_id, learner_id, state, way,
                            state_at, override_reason)
                        values (:id, :agency, :at, :by, :run, :learner, :state, :way, :at, :override)
                        """))
                .bind("id", entry.id())
                .bind("run", run)
                .bind("learner", entry.learner())
                .bind("state", state)
                .bind("way", entry.way())
                .bind("override", entry.overrideReason())
                .execute();
    }

    /** Puts an enrolment into another state. */
    static void put(Handle handle, Stamp stamp, UUID id, EnrolmentState state) {
        stamp.actor()
                .visible()
                .on(handle.createUpdate("""
                        update enrolment e
                        set version = e.version + 1, state = :state, state_at = :at
                        where e.id = :id and <visible:e>
                        """))
                .bind("id", id)
                .bind("state", state)
                .bind("at", stamp.at())
                .execute();
    }

    /** Puts an enrolment back into the queue where it was. */
    static void putBack(Handle handle, Stamp stamp, UUID id) {
        stamp.actor().visible().on(handle.createUpdate("""
                        update enrolment e
                        set version = e.version + 1, state = 'WAITING', state_at = e.created_at
                        where e.id = :id and <visible:e>
                        """)).bind("id", id).execute();
    }

    /** Keeps why somebody takes part without what the course needs. */
    static void override(Handle handle, Stamp stamp, UUID id, String reason) {
        stamp.actor()
                .visible()
                .on(handle.createUpdate("""
                        update enrolment e
                        set override_reason = :reason
                        where e.id = :id and <visible:e>
                        """))
                .bind("id", id)
                .bind("reason", reason)
                .execute();
    }

    /** Whether a course needs anything at all, as most do not. */
    public static boolean hasNeeds(Handle handle, UUID course) {
        return handle.createQuery("select count(*) from course_need n where n.course_id = :course")
                        .bind("course", course)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** What a course needs that a learner has no certificate of. */
    public static List<Names> missing(Handle handle, Visible visible, UUID course, UUID learner) {
        return visible.on(handle.createQuery("""
                        select c.name_en, c.name_ru, c.name_tk
                        from course_need n
                        join course c on c.id = n.needed_id
                        where n.course_id = :course and not exists (
                            select 1
                            from certificate t
                            join learner l on l.id = :learner and <visible:l>
                            where t.course_id = n.needed_id and t.revoked_at is null
                                and (t.learner_id = l.id or t.person_id = l.person_id))
                        order by c.code, c.id
                        """))
                .bind("course", course)
                .bind("learner", learner)
                .map((row, context) ->
                        new Names(row.getString("name_en"), row.getString("name_ru"), row.getString("name_tk")))
                .list();
    }
}
