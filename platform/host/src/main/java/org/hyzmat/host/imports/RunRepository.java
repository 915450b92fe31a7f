package org.hyzmat.host.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.sheets.TableSource;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All SQL about the imports of one module. */
final class RunRepository {

    private static final String COLUMNS = """
            select r.id, r.kind, r.agency_id, r.person_id, r.person_name, r.file_name, r.file_size, r.letters_guessed,
                   r.state, r.rows_total, r.rows_fresh, r.rows_known, r.rows_faulty, r.rows_done, r.worker,
                   r.created_at, r.changed_at
            from import_run r
            """;

    private final Jdbi jdbi;
    private final String module;

    RunRepository(Jdbi jdbi, String module) {
        this.jdbi = jdbi;
        this.module = module;
    }

    /** Adds an import together with its file; false if it was there already. */
    boolean add(Run run, TableSource file) throws IOException {
        return Once.create(jdbi, handle -> {
            insert(handle, run);
            try (InputStream in = file.open()) {
                FileStore.keep(handle, run.id(), in);
            }
        });
    }

    private void insert(Handle handle, Run run) {
        handle.createUpdate("""
                        insert into import_run (id, module_id, kind, agency_id, person_id, person_name, file_name,
                            file_size, letters_guessed, state, rows_total, rows_fresh, rows_known, rows_faulty,
                            rows_done, worker, created_at, changed_at)
                        values (:id, :module, :kind, :agency, :person, :name, :file,
                            :size, :guessed, :state, 0, 0, 0, 0,
                            0, '', :at, :at)
                        """)
                .bind("id", run.id())
                .bind("module", module)
                .bind("kind", run.kind())
                .bind("agency", run.agency())
                .bind("person", run.person())
                .bind("name", run.personName())
                .bind("file", run.fileName())
                .bind("size", run.fileSize())
                .bind("guessed", run.isGuessed())
                .bind("state", run.state().name())
                .bind("at", run.createdAt())
                .execute();
    }

    /** An import of an agency; those of others are not known to anybody. */
    Optional<Run> find(UUID id, UUID agency) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                        where r.id = :id and r.module_id = :module and r.agency_id = :agency
                        """)
                .bind("id", id)
                .bind("module", module)
                .bind("agency", agency)
                .map(Run::map)
                .findOne());
    }

    /** A page of the imports of an agency, the newest first. */
    Page<Run> page(UUID agency, int number) {
        return jdbi.withHandle(handle -> {
            long total = handle.createQuery("""
                            select count(*) from import_run r
                            where r.module_id = :module and r.agency_id = :agency
                            """)
                    .bind("module", module)
                    .bind("agency", agency)
                    .mapTo(Long.class)
                    .one();
            List<Run> rows = handle.createQuery(COLUMNS + """
                            where r.module_id = :module and r.agency_id = :agency
                            order by r.created_at desc, r.id desc
                            limit :limit offset :offset
                            """)
                    .bind("module", module)
                    .bind("agency", agency)
                    .bind("limit", Page.SIZE)
                    .bind("offset", Page.offset(number))
                    .map(Run::map)
                    .list();
            return new Page<>(rows, number, Page.SIZE, total);
        });
    }

    /** Moves an import on; false if it is no longer where it was thought to be. */
    boolean move(Run run, RunState to, String worker, OffsetDateTime at) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update import_run
                                set state = :to, rows_done = 0, worker = :worker, changed_at = :at
                                where id = :id and state = :from and changed_at = :since
                                """)
                        .bind("to", to.name())
                        .bind("worker", worker)
                        .bind("at", at)
                        .bind("id", run.id())
                        .bind("from", run.state().name())
                        .bind("since", run.changedAt())
                        .execute()
                == 1);
    }

    /** Notes how far the work on an import is. */
    void progress(UUID id, int done, OffsetDateTime at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update import_run
                        set rows_done = :done, changed_at = :at
                        where id = :id
                        """)
                .bind("done", done)
                .bind("at", at)
                .bind("id", id)
                .execute());
    }

    /** Ends the work on an import. */
    void end(UUID id, RunState state, Counts counts, OffsetDateTime at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update import_run
                        set state = :state, rows_total = :total, rows_fresh = :fresh, rows_known = :known,
                            rows_faulty = :faulty, rows_done = :total, changed_at = :at
                        where id = :id
                        """)
                .bind("state", state.name())
                .bind("total", counts.total())
                .bind("fresh", counts.fresh())
                .bind("known", counts.known())
                .bind("faulty", counts.faulty())
                .bind("at", at)
                .bind("id", id)
                .execute());
    }

    /** Takes the module's turn for an import; false while another one has it. */
    boolean takeTurn(UUID id) {
        return jdbi.inTransaction(handle -> {
            Optional<UUID> holder = handle.createQuery("""
                            select t.import_id from import_turn t
                            where t.module_id = :module
                            """)
                    .bind("module", module)
                    .mapTo(UUID.class)
                    .findOne();
            if (holder.isPresent()) {
                return holder.get().equals(id);
            }
            handle.createUpdate("insert into import_turn (module_id, import_id) values (:module, :id)")
                    .bind("module", module)
                    .bind("id", id)
                    .execute();
            return true;
        });
    }

    /** Whose turn it is. */
    Optional<Run> turn() {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                        join import_turn t on t.import_id = r.id
                        where t.module_id = :module
                        """)
                .bind("module", module)
                .map(Run::map)
                .findOne());
    }

    void leaveTurn(UUID id) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        delete from import_turn
                        where module_id = :module and import_id = :id
                        """).bind("module", module).bind("id", id).execute());
    }
}
