package org.hyzmat.host.work;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.hyzmat.platform.KeptFiles;

/** The file in which a piece of work ends, kept piece by piece while it is written. */
final class WorkFile extends OutputStream {

    private static final long LARGEST = 200L * 1024 * 1024;

    private final WorkRepository runs;
    private final UUID id;
    private final String name;
    private final String contentType;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(KeptFiles.PIECE);
    private int place;
    private long size;

    WorkFile(WorkRepository runs, UUID id, String name, String contentType) {
        this.runs = runs;
        this.id = id;
        this.name = name;
        this.contentType = contentType;
    }

    String name() {
        return name;
    }

    String contentType() {
        return contentType;
    }

    long size() {
        return size;
    }

    @Override
    public void write(int written) {
        write(new byte[] {(byte) written}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        size += count;
        if (size > LARGEST) {
            throw new IllegalStateException("The file " + name + " of a piece of work has more than 200 megabytes.");
        }
        int at = from;
        int left = count;
        while (left > 0) {
            int part = Math.min(left, KeptFiles.PIECE - piece.size());
            piece.write(bytes, at, part);
            at += part;
            left -= part;
            if (piece.size() == KeptFiles.PIECE) {
                keep();
            }
        }
    }

    private void keep() {
        runs.keep(id, place, piece.toByteArray());
        piece.reset();
        place++;
    }

    /** Keeps what is left; closing it again does nothing. */
    @Override
    public void close() {
        if (piece.size() > 0) {
            keep();
        }
    }
}
