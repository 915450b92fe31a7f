package org.hyzmat.host.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks through a packed file before anything is read from it: some grow without end when they are unpacked. */
final class WorkbookCheck {

    private static final long LARGEST = 400_000_000;
    private static final long LARGEST_IN_MEMORY = 60_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final int BUFFER = 65_536;

    private WorkbookCheck() {}

    static void run(TableSource source) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readAllBytes();
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            run(zip);
        } catch (IOException damaged) {
            throw new UnreadableTableException("import.file.damaged");
        }
    }

    private static void run(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw new UnreadableTableException("import.file.other");
        }
        if (parts.size() > MOST_PARTS) {
            throw new UnreadableTableException("import.file.bomb");
        }
        long left = LARGEST;
        for (ZipArchiveEntry part : parts) {
            boolean isStreamed = part.getName().startsWith("xl/worksheets/");
            left -= unpacked(zip, part, isStreamed ? left : Math.min(left, LARGEST_IN_MEMORY));
        }
    }

    private static long unpacked(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new UnreadableTableException("import.file.bomb");
                }
            }
        }
        return size;
    }
}
