package org.hyzmat.host.data.h2file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;

/** The first two blocks of a file of H2, equal lines of text that name the chunk with which to begin. */
final class StoreHead {

    static final int LENGTH = 2 * 4_096;

    private static final int BLOCK = 4_096;
    private static final int LONGEST_LINE = 1_024;
    private static final Pattern VERSION = Pattern.compile(",version:([0-9a-f]+)");
    private static final Pattern CHUNK = Pattern.compile("chunk:([0-9a-f]+),.*?,version:([0-9a-f]+)");
    private static final byte[] CHUNK_BEGIN = "chunk:".getBytes(StandardCharsets.ISO_8859_1);

    private StoreHead() {}

    /** Where the chunk with the highest version was written last. */
    record Newest(long block, String chunk, long version) {

        static final Newest NONE = new Newest(0, "", -1);

        /** This one, or the chunk that is being written here if that is no older. */
        Newest orLater(ByteBuffer bytes, long position) {
            if (position % BLOCK != 0 || !begins(bytes)) {
                return this;
            }
            Matcher said = CHUNK.matcher(line(bytes));
            if (!said.lookingAt()) {
                return this;
            }
            long other = Long.parseLong(said.group(2), 16);
            return other < version ? this : new Newest(position / BLOCK, said.group(1), other);
        }

        private static boolean begins(ByteBuffer bytes) {
            int from = bytes.position();
            return bytes.remaining() >= CHUNK_BEGIN.length
                    && ByteBuffer.wrap(CHUNK_BEGIN).equals(bytes.duplicate().limit(from + CHUNK_BEGIN.length));
        }
    }

    /** The head as H2 wants to write it, or one that leads to a newer chunk. */
    static byte[] leadingTo(Newest newest, ByteBuffer bytes) {
        byte[] head = new byte[LENGTH];
        bytes.duplicate().get(head);
        String line = line(bytes);
        Matcher version = VERSION.matcher(line);
        if (!version.find() || Long.parseLong(version.group(1), 16) >= newest.version()) {
            return head;
        }
        String words = line.substring(0, line.lastIndexOf(",fletcher:"))
                .replaceFirst("(?<=\\bblock:)[0-9a-f]+", Long.toHexString(newest.block()))
                .replaceFirst("(?<=\\bchunk:)[0-9a-f]+", newest.chunk())
                .replaceFirst("(?<=\\bversion:)[0-9a-f]+", Long.toHexString(newest.version()));
        return twice(words);
    }

    private static byte[] twice(String words) {
        byte[] sum = words.getBytes(StandardCharsets.ISO_8859_1);
        String line = words + ",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(sum, 0, sum.length)) + "\n";
        byte[] block = Arrays.copyOf(line.getBytes(StandardCharsets.ISO_8859_1), BLOCK);
        byte[] head = Arrays.copyOf(block, LENGTH);
        System.arraycopy(block, 0, head, BLOCK, BLOCK);
        return head;
    }

    private static String line(ByteBuffer bytes) {
        byte[] begin = new byte[Math.min(bytes.remaining(), LONGEST_LINE)];
        bytes.duplicate().get(begin);
        String text = new String(begin, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
