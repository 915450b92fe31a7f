package org.hyzmat.mhpsscourses.schedule;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunRepository;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** All SQL about the sessions of runs. */
public final class SessionRepository {

    private static final String STILL_USED = "23503";

    private static final String SESSION = """
            select s.id, s.run_id, s.version, s.number, s.held_on, s.begins_at, s.minutes, s.topic,
                coalesce(s.module_version_id, cast('00000000-0000-0000-0000-000000000000' as uuid))
                    as module_version_id,
                case when m.code is null then '' else concat(m.code, ' · ', v.number) end as module,
                coalesce(s.place_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as place_id
            from course_session s
            left join module_version v on v.id = s.module_version_id
            left join course_module m on m.id = v.course_module_id
            where s.agency_id = :agency
            """;

    private final Jdbi jdbi;

    public SessionRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The sessions of a run, the earliest first. */
    public List<CourseSession> ofRun(UUID agency, UUID run) {
        return jdbi.withHandle(handle -> ofRun(handle, agency, run));
    }

    /** The same in a running transaction. */
    public static List<CourseSession> ofRun(Handle handle, UUID agency, UUID run) {
        return handle.createQuery(SESSION + " and s.run_id = :run order by s.held_on, s.begins_at, s.number")
                .bind("agency", agency)
                .bind("run", run)
                .map(ConstructorMapper.of(CourseSession.class))
                .list();
    }

    /** The session of an id, if it is one of an agency. */
    public Optional<CourseSession> find(UUID agency, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SESSION + " and s.id = :id")
                .bind("agency", agency)
                .bind("id", id)
                .map(ConstructorMapper.of(CourseSession.class))
                .findOne());
    }

    /**
     * Adds a session on each day; nothing happens when the same form was handled already.
     *
     * @param id of the first one
     * @throws org.hyzmat.platform.InvalidInputException if one cannot be held
     */
    public void add(Stamp stamp, CourseRun run, UUID id, SessionDraft draft) {
        jdbi.useTransaction(handle -> {
            RunRepository.lock(handle, stamp.agency(), run.id());
            List<CourseSession> there = ofRun(handle, stamp.agency(), run.id());
            if (there.stream().noneMatch(session -> session.id().equals(id))) {
                int number =
                        there.stream().mapToInt(CourseSession::number).max().orElse(0);
                List<CourseSession> fresh = fresh(run.id(), id, number, draft);
                new Timetable(run.dates(), there).refuseOdd(fresh);
                insert(handle, stamp, fresh);
            }
        });
    }

    private static List<CourseSession> fresh(UUID run, UUID id, int number, SessionDraft draft) {
        List<CourseSession> sessions = new ArrayList<>();
        for (LocalDate day : draft.days()) {
            byte[] name = (id + " " + day).getBytes(StandardCharsets.UTF_8);
            UUID own = sessions.isEmpty() ? id : UUID.nameUUIDFromBytes(name);
            sessions.add(session(own, run, number + sessions.size() + 1, day, draft));
        }
        return sessions;
    }

    private static CourseSession session(UUID id, UUID run, int number, LocalDate day, SessionDraft draft) {
        return new CourseSession(
                id,
                run,
                1,
                number,
                day,
                draft.beginsAt(),
                draft.minutes(),
                draft.topic(),
                draft.moduleVersion(),
                "",
                draft.place());
    }

    private static void insert(Handle handle, Stamp stamp, List<CourseSession> sessions) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into course_session (id, agency_id, created_at, created_by, run_id, number, held_on, begins_at,
                    minutes, topic, module_version_id, place_id)
                values (:id, :agency, :at, :by, :run, :number, :day, :time, :minutes, :topic, :module, :place)
                """);
        for (CourseSession session : sessions) {
            bind(stamp.on(batch), session)
                    .bind("run", session.runId())
                    .bind("number", session.number())
                    .add();
        }
        batch.execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, CourseSession session) {
        return statement
                .bind("id", session.id())
                .bind("day", session.heldOn())
                .bind("time", session.beginsAt())
                .bind("minutes", session.minutes())
                .bind("topic", session.topic())
                .bind("module", named(session.moduleVersionId()))
                .bind("place", named(session.placeId()));
    }

    private static Optional<UUID> named(UUID id) {
        return Optional.of(id).filter(each -> !each.equals(CourseSession.NONE));
    }

    /**
     * Changes a session unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     * @throws org.hyzmat.platform.InvalidInputException if it cannot be held like that
     */
    public boolean change(CourseRun run, CourseSession session, int version, SessionDraft draft) {
        return jdbi.inTransaction(handle -> {
            RunRepository.lock(handle, run.agencyId(), run.id());
            CourseSession changed = session(
                    session.id(), run.id(), session.number(), draft.days().get(0), draft);
            new Timetable(run.dates(), ofRun(handle, run.agencyId(), run.id())).refuseOdd(List.of(changed));
            return bind(handle.createUpdate("""
                                    update course_session
                                    set version = version + 1, held_on = :day, begins_at = :time, minutes = :minutes,
                                        topic = :topic, module_version_id = :module, place_id = :place
                                    where id = :id and agency_id = :agency and version = :version
                                    """), changed)
                            .bind("agency", run.agencyId())
                            .bind("version", version)
                            .execute()
                    == 1;
        });
    }

    /** Removes a session; false if somebody’s attendance of it was marked. */
    public boolean remove(UUID agency, UUID id) {
        try {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            delete from course_session where id = :id and agency_id = :agency
                            """)
                    .bind("id", id)
                    .bind("agency", agency)
                    .execute());
            return true;
        } catch (UnableToExecuteStatementException refused) {
            if (refused.getCause() instanceof SQLException cause && STILL_USED.equals(cause.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }
}
