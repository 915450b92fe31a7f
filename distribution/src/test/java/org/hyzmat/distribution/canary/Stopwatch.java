package org.hyzmat.distribution.canary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long answers about records of theirs take, against those about records that nobody has. */
final class Stopwatch {

    private static final double MICROS = 1000.0;

    private final List<long[]> pairs = new ArrayList<>();
    private boolean turn;

    /** Who is asked first changes each time, so that neither finds the other's way warm. */
    boolean turn() {
        turn = !turn;
        return turn;
    }

    void note(Heard theirs, Heard madeUp) {
        // a refusal by role and a refusal of a method are made before any record is looked for
        if (theirs.status() == 404 && madeUp.status() == 404) {
            pairs.add(new long[] {theirs.nanos(), madeUp.nanos()});
        }
    }

    int count() {
        return pairs.size();
    }

    /** The median for records of theirs, in microseconds. */
    double theirs() {
        return median(pairs.stream().mapToLong(pair -> pair[0]).toArray());
    }

    /** The median for made-up ids, in microseconds. */
    double madeUp() {
        return median(pairs.stream().mapToLong(pair -> pair[1]).toArray());
    }

    /** The median of what one took longer than the other, in microseconds. */
    double difference() {
        return median(pairs.stream().mapToLong(pair -> pair[0] - pair[1]).toArray());
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos.length == 0 ? 0 : nanos[nanos.length / 2] / MICROS;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d pairs of 404: %.0f µs for theirs, %.0f µs for made-up ids, median difference %.1f µs",
                count(),
                theirs(),
                madeUp(),
                difference());
    }
}
