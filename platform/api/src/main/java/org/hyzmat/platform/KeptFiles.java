package org.hyzmat.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Files in pieces of which one at a time is in memory.
 *
 * @param table of the pieces, with columns place and bytes
 * @param owner its column with the id of what a file belongs to
 * @since 1.1
 */
public record KeptFiles(String table, String owner) {

    /** How many bytes a piece has, but for the last. */
    public static final int PIECE = 262_144;

    /**
     * Keeps a file in a running transaction.
     *
     * @param handle of the transaction
     * @param id what it belongs to
     * @param file is read to its end
     * @throws IOException if it cannot be read
     */
    public void keep(Handle handle, UUID id, InputStream file) throws IOException {
        int place = 0;
        for (byte[] piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
            add(handle, id, place, piece);
            place++;
        }
    }

    /**
     * Keeps the next piece of a file.
     *
     * @param handle of a running transaction
     * @param id what the file belongs to
     * @param place of the piece, from 0
     * @param piece its bytes
     */
    public void add(Handle handle, UUID id, int place, byte[] piece) {
        handle.createUpdate("insert into %s (%s, place, bytes) values (:id, :place, :bytes)".formatted(table, owner))
                .bind("id", id)
                .bind("place", place)
                .bind("bytes", piece)
                .execute();
    }

    /**
     * Whether a file is kept.
     *
     * @param jdbi of the schema with the table
     * @param id what it belongs to
     * @return false if there is none, or an empty one
     */
    public boolean has(Jdbi jdbi, UUID id) {
        return piece(jdbi, id, 0).isPresent();
    }

    /**
     * Reads a file from its beginning.
     *
     * @param jdbi of the schema with the table
     * @param id what it belongs to
     * @return its bytes; each piece is fetched when the one before has been read
     */
    public InputStream open(Jdbi jdbi, UUID id) {
        return new SequenceInputStream(new Pieces(jdbi, id));
    }

    /**
     * Deletes a file.
     *
     * @param handle of a running transaction
     * @param id what it belongs to
     */
    public void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from %s where %s = :id".formatted(table, owner))
                .bind("id", id)
                .execute();
    }

    private Optional<byte[]> piece(Jdbi jdbi, UUID id, int place) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select c.bytes from %s c where c.%s = :id and c.place = :place".formatted(table, owner))
                .bind("id", id)
                .bind("place", place)
                .mapTo(byte[].class)
                .findOne());
    }

    /** The pieces of a file, each fetched when the one before has been read. */
    private final class Pieces implements Enumeration<InputStream> {

        private final Jdbi jdbi;
        private final UUID id;
        private int place;
        private Optional<byte[]> next = Optional.empty();

        Pieces(Jdbi jdbi, UUID id) {
            this.jdbi = jdbi;
            this.id = id;
        }

        @Override
        public boolean hasMoreElements() {
            if (next.isEmpty()) {
                next = piece(jdbi, id, place);
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
