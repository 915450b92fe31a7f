package org.hyzmat.host.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.OffsetDateTime;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.sheets.TableSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The files that were handed in, in pieces of which one at a time is in memory; none is kept longer than needed. */
final class FileStore {

    private static final int PIECE = 262_144;

    private final Jdbi jdbi;

    FileStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a file in a running transaction. */
    static void keep(Handle handle, UUID id, InputStream file) throws IOException {
        int place = 0;
        for (byte[] piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
            handle.createUpdate("""
                            insert into import_chunk (import_id, place, bytes)
                            values (:id, :place, :bytes)
                            """)
                    .bind("id", id)
                    .bind("place", place)
                    .bind("bytes", piece)
                    .execute();
            place++;
        }
    }

    private Optional<byte[]> piece(UUID id, int place) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.bytes from import_chunk c
                        where c.import_id = :id and c.place = :place
                        """)
                .bind("id", id)
                .bind("place", place)
                .mapTo(byte[].class)
                .findOne());
    }

    /** Whether a file is still kept. */
    boolean has(UUID id) {
        return piece(id, 0).isPresent();
    }

    /** A file, to be read as often as needed. */
    TableSource source(UUID id) {
        return () -> new SequenceInputStream(new Pieces(id));
    }

    /** Deletes a file with all that is known of what is in it. */
    void forget(UUID id) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("delete from import_chunk where import_id = :id")
                    .bind("id", id)
                    .execute();
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

    /** The pieces of a file, each fetched when the one before has been read. */
    private final class Pieces implements Enumeration<InputStream> {

        private final UUID id;
        private int place;
        private Optional<byte[]> next = Optional.empty();

        Pieces(UUID id) {
            this.id = id;
        }

        @Override
        public boolean hasMoreElements() {
            if (next.isEmpty()) {
                next = piece(id, place);
            }
            return next.isPresent();
        }

        @Override
        public InputStream nextElement() {
            if (!hasMoreElements()) {
                throw new NoSuchElementException("The file has ended.");
            }
            byte[] piece = next.orElseThrow();
            next = Optional.empty();
            place++;
            return new ByteArrayInputStream(piece);
        }
    }
}
