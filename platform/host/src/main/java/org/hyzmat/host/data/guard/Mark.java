package org.hyzmat.host.data.guard;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The remark by which the guard recognises a condition that it wrote itself.
 *
 * @param table schema and name
 * @param alias how the statement calls the table
 */
record Mark(String table, String alias) {

    /** Other in each process, so that no statement can be written with it. */
    private static final String SECRET = secret();

    static Mark of(GuardedTable table, String alias) {
        return new Mark(table.schema() + "." + table.name(), alias);
    }

    static boolean isMark(String comment) {
        return comment.startsWith(SECRET);
    }

    static Mark read(String comment) {
        String[] parts = comment.substring(SECRET.length()).split(" ", -1);
        return new Mark(parts[0], parts[1]);
    }

    String comment() {
        return "/*" + SECRET + table + " " + alias + "*/";
    }

    private static String secret() {
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        return "visible " + HexFormat.of().formatHex(random) + " ";
    }
}
