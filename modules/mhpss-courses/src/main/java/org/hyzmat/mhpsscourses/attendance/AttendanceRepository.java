package org.hyzmat.mhpsscourses.attendance;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.attendance.AttendanceDraft;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.platform.attendance.MarkChange;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL about who came to a session. */
public final class AttendanceRepository {

    private static final String SESSION = """
            select s.id, s.agency_id, s.run_id, r.name as run_name, c.name_en as course_en, c.name_ru as course_ru,
                c.name_tk as course_tk, r.state = 'CANCELLED' as cancelled, s.number, s.held_on, s.begins_at, s.minutes,
                s.topic, (
                    select count(*) from attendance a
                    join enrolment e on e.id = a.enrolment_id and e.state = 'ENROLLED' and <visible:e>
                    where a.session_id = s.id and <visible:a>) as marked
            from course_session s
            join course_run r on r.id = s.run_id
            join course c on c.id = r.course_id
            """;

    private final Jdbi jdbi;
    private final IdSource ids;

    public AttendanceRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    /** The session of an id, if it is one of an agency. */
    Optional<MarkedSession> find(Visible visible, UUID agency, UUID id) {
        return jdbi.withHandle(
                handle -> visible.on(handle.createQuery(SESSION + "where s.id = :id and s.agency_id = :agency"))
                        .bind("id", id)
                        .bind("agency", agency)
                        .map(ConstructorMapper.of(MarkedSession.class))
                        .findOne());
    }

    /** The sessions of a run by their number. */
    public List<MarkedSession> ofRun(Visible visible, UUID agency, UUID run) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(
                        SESSION + "where s.run_id = :run and s.agency_id = :agency order by s.number, s.id"))
                .bind("run", run)
                .bind("agency", agency)
                .map(ConstructorMapper.of(MarkedSession.class))
                .list());
    }

    /** Who belongs to a session: everybody enrolled, and whoever has a mark all the same; by name. */
    List<Attendee> roster(Visible visible, MarkedSession session) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select e.id as enrolment_id, l.name, l.organisation, coalesce(a.mark, 'NONE') as mark,
                            coalesce(a.marked_by, e.created_by) as marked_by,
                            coalesce(a.marked_at, e.created_at) as marked_at
                        from enrolment e
                        join learner l on l.id = e.learner_id and <visible:l>
                        left join attendance a on a.enrolment_id = e.id and a.session_id = :session and <visible:a>
                        where e.run_id = :run and (e.state = 'ENROLLED' or a.mark is not null) and <visible:e>
                        order by l.folded, e.id
                        """))
                .bind("session", session.id())
                .bind("run", session.runId())
                .map(ConstructorMapper.of(Attendee.class))
                .list());
    }

    /** Writes the marks that a form changes, all or none, but for those that somebody else changed in between. */
    Saved save(Stamp stamp, MarkedSession session, AttendanceDraft draft) {
        return jdbi.inTransaction(handle -> {
            lock(handle, session.id());
            Map<UUID, Mark> current = current(handle, stamp, session);
            Map<UUID, Mark> conflicts = new HashMap<>();
            Map<UUID, MarkChange> written = new LinkedHashMap<>();
            draft.changes().forEach((enrolment, change) -> {
                if (current.containsKey(enrolment)) {
                    switch (change.against(current.get(enrolment))) {
                        case WRITE -> written.put(enrolment, change);
                        case CONFLICT -> conflicts.put(enrolment, change.wanted());
                        case NOTHING -> {}
                    }
                }
            });
            write(handle, stamp, session.id(), written);
            return new Saved(written.size(), conflicts);
        });
    }

    /** Two forms for the same session are written one after the other. */
    private static void lock(Handle handle, UUID session) {
        handle.createQuery("select s.id from course_session s where s.id = :id for update")
                .bind("id", session)
                .mapTo(UUID.class)
                .list();
    }

    /** Everybody of the run: somebody may have withdrawn while a form was filled in. */
    private static Map<UUID, Mark> current(Handle handle, Stamp stamp, MarkedSession session) {
        return stamp.actor()
                .visible()
                .on(handle.createQuery("""
                        select e.id, coalesce(a.mark, 'NONE') as mark
                        from enrolment e
                        left join attendance a on a.enrolment_id = e.id and a.session_id = :session and <visible:a>
                        where e.run_id = :run and <visible:e>
                        """))
                .bind("session", session.id())
                .bind("run", session.runId())
                .map((row, context) -> Map.entry(row.getObject("id", UUID.class), Mark.valueOf(row.getString("mark"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void write(Handle handle, Stamp stamp, UUID session, Map<UUID, MarkChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        PreparedBatch first = handle.prepareBatch("""
                insert into attendance (id, agency_id, created_at, created_by, session_id, enrolment_id, mark,
                    marked_at, marked_by)
                values (:id, :agency, :at, :by, :session, :enrolment, :mark, :at, :by)
                """);
        changes.forEach((enrolment, change) -> {
            if (change.loaded() == Mark.NONE) {
                stamp.on(first)
                        .bind("id", ids.next())
                        .bind("session", session)
                        .bind("enrolment", enrolment)
                        .bind("mark", change.wanted())
                        .add();
            } else {
                update(handle, stamp, session, enrolment, change.wanted());
            }
        });
        if (first.size() > 0) {
            first.execute();
        }
    }

    private static void update(Handle handle, Stamp stamp, UUID session, UUID enrolment, Mark mark) {
        stamp.actor()
                .visible()
                .on(handle.createUpdate("""
                        update attendance a
                        set version = a.version + 1, mark = :mark, marked_at = :at, marked_by = :by
                        where a.session_id = :session and a.enrolment_id = :enrolment and <visible:a>
                        """))
                .bind("mark", mark)
                .bind("at", stamp.at())
                .bind("by", stamp.actor().person())
                .bind("session", session)
                .bind("enrolment", enrolment)
                .execute();
    }
}
