package org.hyzmat.host.data.guard;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The remark by which the guard recognises a condition that it wrote itself.
 *
 * @param reading what the condition lets through
 * @param table schema and name
 * @param alias how the statement calls the table
 */
record Mark(Reading reading, String table, String alias) {

    /** Other in each process, so that no statement can be written with it. */
    private static final String SECRET = secret();

    static Mark of(Reading reading, GuardedTable table, String alias) {
        return new Mark(reading, table.schema() + "." + table.name(), alias);
    }

    static boolean isMark(String comment) {
        return comment.startsWith(SECRET);
    }

    static Mark read(String comment) {
        String[] parts = comment.substring(SECRET.length()).split(" ", -1);
        return new Mark(Reading.valueOf(parts[0]), parts[1], parts[2]);
    }

    boolean isOf(Mention mention) {
        return equals(of(reading, mention.table().orElseThrow(), mention.alias()));
    }

    /** As it stands in the statement of a module. */
    String condition() {
        return reading.condition(alias);
    }

    String comment() {
        return "/*" + SECRET + reading + " " + table + " " + alias + "*/";
    }

    private static String secret() {
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        return "condition " + HexFormat.of().formatHex(random) + " ";
    }
}
