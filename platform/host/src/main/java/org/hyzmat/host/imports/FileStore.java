package org.hyzmat.host.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.host.sheets.TableSource;
import org.hyzmat.platform.KeptFiles;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The files that were handed in, in pieces of which one at a time is in memory; none is kept longer than needed. */
final class FileStore {

    private static final KeptFiles FILES = new KeptFiles("import_chunk", "import_id");

    private final Jdbi jdbi;

    FileStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a file in a running transaction. */
    static void keep(Handle handle, UUID id, InputStream file) throws IOException {
        FILES.keep(handle, id, file);
    }

    /** Whether a file is still kept. */
    boolean has(UUID id) {
        return FILES.has(jdbi, id);
    }

    /** A file, to be read as often as needed. */
    TableSource source(UUID id) {
        return () -> FILES.open(jdbi, id);
    }

    /** Deletes a file with all that is known of what is in it. */
    void forget(UUID id) {
        jdbi.useTransaction(handle -> {
            FILES.delete(handle, id);
            handle.createUpdate("delete from import_fault where import_id = :id")
                    .bind("id", id)
                    .execute();
        });
    }

    /** Deletes every file that came before a moment, and gives up the imports that were not taken over by then. */
    void forgetOlderThan(OffsetDateTime limit) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            delete from import_chunk
                            where import_id in (select r.id from import_run r where r.created_at < :limit)
                            """).bind("limit", limit).execute();
            handle.createUpdate("""
                            delete from import_fault
                            where import_id in (select r.id from import_run r where r.created_at < :limit)
                            """).bind("limit", limit).execute();
            handle.createUpdate("""
                            update import_run
                            set state = 'DROPPED'
                            where created_at < :limit and state in ('CHOOSING', 'CHECKED')
                            """).bind("limit", limit).execute();
        });
    }
}
