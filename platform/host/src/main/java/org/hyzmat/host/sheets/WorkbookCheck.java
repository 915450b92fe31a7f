package org.hyzmat.host.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Looks through a packed file before anything is read from it: some grow without end when they are unpacked. */
final class WorkbookCheck {

    private static final long LARGEST = 400_000_000;
    private static final long LARGEST_IN_MEMORY = 60_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final int BUFFER = 65_536;

    private WorkbookCheck() {}

    static void run(TableSource source) throws IOException {
        long total = 0;
        int parts = 0;
        boolean isWorkbook = false;
        try (InputStream in = source.open();
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                isWorkbook |= part.getName().equals("xl/workbook.xml");
                boolean isStreamed = part.getName().startsWith("xl/worksheets/");
                long most = isStreamed ? LARGEST - total : Math.min(LARGEST - total, LARGEST_IN_MEMORY);
                total += unpacked(zip, most);
                parts++;
                if (parts > MOST_PARTS) {
                    throw new UnreadableTableException("import.file.bomb");
                }
            }
        } catch (ZipException damaged) {
            throw new UnreadableTableException("import.file.damaged");
        }
        if (!isWorkbook) {
            throw new UnreadableTableException("import.file.other");
        }
    }

    private static long unpacked(ZipInputStream zip, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > most) {
                throw new UnreadableTableException("import.file.bomb");
            }
        }
        return size;
    }
}
