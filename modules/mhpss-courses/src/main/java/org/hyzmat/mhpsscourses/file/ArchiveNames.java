package org.hyzmat.mhpsscourses.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of what a zip archive holds, read from the list at its end (PKWARE APPNOTE 4.3.12 and 4.3.16), so that
 * nothing is unpacked.
 */
final class ArchiveNames {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;

    private ArchiveNames() {}

    /** The names; none if the archive is damaged. */
    static Set<String> of(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> names = new HashSet<>();
        int at = first(bytes);
        while (at >= 0 && at + ENTRY_SIZE <= archive.length && bytes.getInt(at) == ENTRY) {
            int name = unsigned(bytes, at + 28);
            int next = at + ENTRY_SIZE + name + unsigned(bytes, at + 30) + unsigned(bytes, at + 32);
            if (next > archive.length) {
                return Set.of();
            }
            names.add(new String(archive, at + ENTRY_SIZE, name, StandardCharsets.UTF_8));
            at = next;
        }
        return names;
    }

    /** Where the list begins, or a negative number. */
    private static int first(ByteBuffer bytes) {
        int last = bytes.capacity() - END_SIZE;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes.getInt(at) == END) {
                return bytes.getInt(at + 16);
            }
        }
        return -1;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
