package org.hyzmat.mhpsscourses.run;

import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Moves a run from state to state, with what a beginning fixes. */
public final class RunLife {

    private final Jdbi jdbi;
    private final IdSource ids;

    public RunLife(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    /** Lets people be enrolled; false if it was not planned any more. */
    public boolean open(UUID agency, UUID run) {
        return jdbi.inTransaction(handle -> move(handle, agency, run, Set.of(RunState.PLANNED), RunState.ENROLLING));
    }

    /**
     * Begins a run with the newest versions of the modules of its course, which it keeps.
     *
     * @return false if it had begun, or never can
     * @throws InvalidInputException if it has no sessions
     */
    public boolean begin(Stamp stamp, UUID run) {
        return jdbi.inTransaction(handle -> {
            boolean moved =
                    move(handle, stamp.agency(), run, Set.of(RunState.PLANNED, RunState.ENROLLING), RunState.RUNNING);
            if (moved) {
                refuseWithoutSessions(handle, run);
                takeVersions(handle, stamp, run);
            }
            return moved;
        });
    }

    /** Ends a run; false if it did not last. */
    public boolean end(UUID agency, UUID run) {
        return jdbi.inTransaction(handle -> move(handle, agency, run, Set.of(RunState.RUNNING), RunState.ENDED));
    }

    /** Cancels a run for a reason; false if it had ended or was cancelled before. */
    public boolean cancel(UUID agency, UUID run, String reason) {
        return jdbi.inTransaction(handle -> {
            Set<RunState> open = Set.of(RunState.PLANNED, RunState.ENROLLING, RunState.RUNNING);
            boolean moved = move(handle, agency, run, open, RunState.CANCELLED);
            if (moved) {
                handle.createUpdate("update course_run set reason = :reason where id = :run")
                        .bind("reason", reason)
                        .bind("run", run)
                        .execute();
            }
            return moved;
        });
    }

    private static boolean move(Handle handle, UUID agency, UUID run, Set<RunState> from, RunState to) {
        return handle.createUpdate("""
                        update course_run
                        set version = version + 1, state = :to
                        where id = :run and agency_id = :agency and state = any(:from)
                        """)
                        .bind("to", to)
                        .bind("run", run)
                        .bind("agency", agency)
                        .bindArray(
                                "from",
                                String.class,
                                from.stream().map(Enum::name).toArray())
                        .execute()
                == 1;
    }

    private static void refuseWithoutSessions(Handle handle, UUID run) {
        long sessions = handle.createQuery("select count(*) from course_session where run_id = :run")
                .bind("run", run)
                .mapTo(Long.class)
                .one();
        new Problems().when(sessions == 0, "", "run.begin.no-sessions").throwIfAny();
    }

    private void takeVersions(Handle handle, Stamp stamp, UUID run) {
        handle.createQuery("""
                        select v.id
                        from course_run r
                        join course_module m on m.course_id = r.course_id
                        join module_version v on v.course_module_id = m.id
                        where r.id = :run and v.number = (
                            select max(n.number) from module_version n where n.course_module_id = m.id)
                        order by m.position, m.id
                        """)
                .bind("run", run)
                .mapTo(UUID.class)
                .list()
                .forEach(version -> take(handle, stamp, run, version));
    }

    private void take(Handle handle, Stamp stamp, UUID run, UUID version) {
        stamp.on(handle.createUpdate("""
                        insert into run_version (id, agency_id, created_at, created_by, run_id, module_version_id)
                        values (:id, :agency, :at, :by, :run, :version)
                        """))
                .bind("id", ids.next())
                .bind("run", run)
                .bind("version", version)
                .execute();
        pilot(handle, stamp, version);
    }

    /** A draft that is taught is piloted by that. */
    private void pilot(Handle handle, Stamp stamp, UUID version) {
        int piloted = handle.createUpdate("""
                        update module_version
                        set version = version + 1, state = 'PILOTED'
                        where id = :version and state = 'DRAFTED'
                        """).bind("version", version).execute();
        if (piloted == 1) {
            stamp.on(handle.createUpdate("""
                            insert into version_step (id, agency_id, created_at, created_by, module_version_id, state,
                                note)
                            values (:id, :agency, :at, :by, :version, 'PILOTED', '')
                            """))
                    .bind("id", ids.next())
                    .bind("version", version)
                    .execute();
        }
    }
}
