package org.hyzmat.host.data.guard;

/** A module's statement was refused, and nothing of it was executed: it could show or change records of others. */
public final class UnguardedStatementException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 400;

    UnguardedStatementException(String sentence, String sql) {
        super(sentence + " Statement: " + shown(sql));
    }

    /** Without comments, which hold the marks of the guard. */
    private static String shown(String sql) {
        String line =
                sql.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
