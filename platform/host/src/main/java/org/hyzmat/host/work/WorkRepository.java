package org.hyzmat.host.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.KeptFiles;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** All SQL about the work of one module. */
final class WorkRepository {

    static final KeptFiles FILES = new KeptFiles("work_chunk", "work_id");

    private static final String COLUMNS = """
            select w.id, w.kind, w.agency_id, w.person_id, w.language, w.terms, w.state, w.steps_total, w.steps_done,
                   w.file_name, w.content_type, w.file_size, w.worker, w.created_at, w.changed_at
            from work_run w
            """;

    private final Jdbi jdbi;
    private final String module;

    WorkRepository(Jdbi jdbi, String module) {
        this.jdbi = jdbi;
        this.module = module;
    }

    /** Adds a piece of work that waits; false if it was there already. */
    boolean add(WorkRun run) {
        return Once.create(
                jdbi,
                handle -> handle.createUpdate("""
                        insert into work_run (id, module_id, kind, agency_id, person_id, language, terms, state,
                            steps_total, steps_done, file_name, content_type, file_size, worker, created_at, changed_at)
                        values (:id, :module, :kind, :agency, :person, :language, :terms, :state,
                            0, 0, '', '', 0, :worker, :at, :at)
                        """)
                        .bind("id", run.id())
                        .bind("module", module)
                        .bind("kind", run.kind())
                        .bind("agency", run.agency())
                        .bind("person", run.person())
                        .bind("language", run.language())
                        .bind("terms", run.terms())
                        .bind("state", run.state().name())
                        .bind("worker", run.worker())
                        .bind("at", run.createdAt())
                        .execute());
    }

    /** A piece of work of its own person for its own agency; nobody else knows of it. */
    Optional<WorkRun> find(UUID id, Actor actor) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                        where w.id = :id and w.module_id = :module and w.agency_id = :agency and w.person_id = :person
                        """)
                .bind("id", id)
                .bind("module", module)
                .bind("agency", actor.agency())
                .bind("person", actor.person())
                .map(WorkRepository::run)
                .findOne());
    }

    /** A page of somebody's own work, the newest first. */
    Page<WorkRun> page(Actor actor, int number) {
        return jdbi.withHandle(handle -> {
            long total = handle.createQuery("""
                            select count(*) from work_run w
                            where w.module_id = :module and w.agency_id = :agency and w.person_id = :person
                            """)
                    .bind("module", module)
                    .bind("agency", actor.agency())
                    .bind("person", actor.person())
                    .mapTo(Long.class)
                    .one();
            return new Page<>(
                    handle.createQuery(COLUMNS + """
                                    where w.module_id = :module and w.agency_id = :agency and w.person_id = :person
                                    order by w.created_at desc, w.id
                                    limit :limit offset :offset
                                    """)
                            .bind("module", module)
                            .bind("agency", actor.agency())
                            .bind("person", actor.person())
                            .bind("limit", Page.SIZE)
                            .bind("offset", Page.offset(number))
                            .map(WorkRepository::run)
                            .list(),
                    number,
                    Page.SIZE,
                    total);
        });
    }

    /** Moves work on that is still in the state in which it was seen; false if somebody was faster. */
    boolean move(UUID id, WorkState from, WorkState to, String worker, OffsetDateTime now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update work_run
                        set state = :to, worker = :worker, steps_done = 0, steps_total = 0, changed_at = :now
                        where id = :id and state = :from
                        """)
                        .bind("id", id)
                        .bind("from", from.name())
                        .bind("to", to.name())
                        .bind("worker", worker)
                        .bind("now", now)
                        .execute()
                == 1);
    }

    /** Notes how far work is; false if it is not to go on. */
    boolean progress(UUID id, int done, int total, OffsetDateTime now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update work_run
                        set steps_done = :done, steps_total = :total, changed_at = :now
                        where id = :id and state = 'WORKING'
                        """)
                        .bind("id", id)
                        .bind("done", done)
                        .bind("total", total)
                        .bind("now", now)
                        .execute()
                == 1);
    }

    /** Notes that the file is there; false if nobody wants it any more. */
    boolean finish(UUID id, WorkFile file, OffsetDateTime now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update work_run
                        set state = 'DONE', file_name = :name, content_type = :type, file_size = :size,
                            changed_at = :now
                        where id = :id and state = 'WORKING'
                        """)
                        .bind("id", id)
                        .bind("name", file.name())
                        .bind("type", file.contentType())
                        .bind("size", file.size())
                        .bind("now", now)
                        .execute()
                == 1);
    }

    /** Ends work that is waiting or being done otherwise than by its file, of which nothing stays. */
    void end(UUID id, WorkState state, OffsetDateTime now) {
        jdbi.useTransaction(handle -> {
            int ended = handle.createUpdate("""
                            update work_run
                            set state = :state, changed_at = :now
                            where id = :id and state in ('WAITING', 'WORKING')
                            """)
                    .bind("id", id)
                    .bind("state", state.name())
                    .bind("now", now)
                    .execute();
            if (ended == 1) {
                FILES.delete(handle, id);
            }
        });
    }

    /** Keeps a piece of the file. */
    void keep(UUID id, int place, byte[] piece) {
        jdbi.useHandle(handle -> FILES.add(handle, id, place, piece));
    }

    /** Deletes what is left of an earlier attempt. */
    void clear(UUID id) {
        jdbi.useHandle(handle -> FILES.delete(handle, id));
    }

    private static WorkRun run(ResultSet row, StatementContext context) throws SQLException {
        return new WorkRun(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("agency_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("language"),
                row.getString("terms"),
                WorkState.valueOf(row.getString("state")),
                row.getInt("steps_total"),
                row.getInt("steps_done"),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("file_size"),
                row.getString("worker"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("changed_at", OffsetDateTime.class));
    }
}
