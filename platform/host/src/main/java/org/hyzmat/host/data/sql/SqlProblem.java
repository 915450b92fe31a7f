package org.hyzmat.host.data.sql;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/** What a database complains about, as a sentence and by its code. */
public final class SqlProblem {

    /** H2's code for a lock that was not got in time. */
    public static final String TIMEOUT = "HYT00";

    /** PostgreSQL's and H2's codes for a lock that was not got in time and for a deadlock. */
    private static final Set<String> BUSY = Set.of("55P03", "40P01", TIMEOUT, "40001");

    private SqlProblem() {}

    /**
     * What the database says, without the statement it repeats and the position it appends.
     *
     * @param e what a driver threw
     * @return a clause that begins in lower case and ends with a full stop
     */
    public static String sentence(SQLException e) {
        String text = String.valueOf(e.getMessage()).replaceFirst("^(ERROR|FATAL): ", "");
        text = text.lines().findFirst().orElse("").replaceFirst("; SQL statement:.*$", "");
        text = text.replaceFirst(" \\[\\d+-\\d+]$", "").strip();
        String begin = text.isEmpty() ? "" : text.substring(0, 1).toLowerCase(Locale.ROOT);
        return begin + text.substring(begin.length()) + (text.endsWith(".") ? "" : ".");
    }

    /**
     * Whether the same again may succeed because somebody else held a lock.
     *
     * @param thrown by a driver or wrapped around what it threw
     * @return false for every other fault
     */
    public static boolean isBusy(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && BUSY.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
