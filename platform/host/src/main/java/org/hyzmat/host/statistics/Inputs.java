package org.hyzmat.host.statistics;

import java.util.Optional;
import org.hyzmat.platform.statistics.Reason;

/** What may come in: finite numbers in rows of one length. */
final class Inputs {

    /** Fourth powers of what lies beyond would no longer be finite. */
    private static final double GREATEST = 1e50;

    /** Fourth powers of what lies below vanish: a spread so small counts as none. */
    static final double LEAST = 1e-50;

    /** The decimal digits of the greatest value that a change is rounded to: beyond them stands only noise. */
    private static final int DIGITS = 12;

    private Inputs() {}

    static void check(double[] values) {
        for (double value : values) {
            if (!(Math.abs(value) <= GREATEST)) {
                throw new IllegalArgumentException(
                        "A value is " + value + "; it must be a finite number of at most " + GREATEST + ".");
            }
        }
    }

    static void check(double[][] scores) {
        for (double[] row : scores) {
            check(row);
            if (row.length != scores[0].length) {
                throw new IllegalArgumentException("A row has " + row.length + " values and the first one "
                        + scores[0].length + "; every row needs one for each time point.");
            }
        }
    }

    /** Why values at several time points cannot be compared, if that is so. */
    static Optional<Reason> shortage(double[][] scores) {
        if (scores.length == 0) {
            return Optional.of(Reason.NO_VALUES);
        }
        if (scores[0].length < 2) {
            return Optional.of(Reason.ONE_TIME);
        }
        return scores.length == 1 ? Optional.of(Reason.ONE_VALUE) : Optional.empty();
    }

    /** The differences, after − before, where 17.8 − 17.7 equals 0.3 − 0.2. */
    static double[] changes(double[] before, double[] after) {
        check(before);
        check(after);
        if (before.length != after.length) {
            throw new IllegalArgumentException("There are " + before.length + " values before and " + after.length
                    + " after; each needs its pair.");
        }
        double[] changes = new double[before.length];
        double greatest = 0;
        for (int pair = 0; pair < changes.length; pair++) {
            changes[pair] = after[pair] - before[pair];
            greatest = Math.max(greatest, Math.max(Math.abs(before[pair]), Math.abs(after[pair])));
        }
        round(changes, greatest);
        return changes;
    }

    private static void round(double[] changes, double greatest) {
        double unit = Math.pow(10, DIGITS - 1 - Math.floor(Math.log10(greatest)));
        if (Double.isFinite(unit)) {
            for (int pair = 0; pair < changes.length; pair++) {
                changes[pair] = Math.rint(changes[pair] * unit) / unit;
            }
        }
    }
}
