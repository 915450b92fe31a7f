package org.hyzmat.platform.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers of people, whole and not below nothing, that add up to what was read: found by narrowing bounds down and by
 * trying.
 */
final class Possible {

    /** Whether there are numbers as wanted. */
    enum Answer {
        /** There are. */
        SOME,
        /** There cannot be any. */
        NONE,
        /** It would take too long to know. */
        UNKNOWN
    }

    private static final int MOST = 60;
    private static final int PATIENCE = 4_000;

    private final List<int[]> rows = new ArrayList<>();
    private final List<Long> sums;
    private final int size;
    private int tries;

    private record Limit(int[] places, long least, long most) {}

    Possible(List<int[]> rows, List<Long> sums, int size) {
        rows.forEach(row -> this.rows.add(places(row)));
        this.sums = List.copyOf(sums);
        this.size = size;
    }

    private static int[] places(int[] row) {
        return IntStream.range(0, row.length).filter(i -> row[i] != 0).toArray();
    }

    /** Whether the numbers of a row could add up to something else. */
    Answer other(int[] row, long answer) {
        Answer less = answer == 0 ? Answer.NONE : with(new Limit(places(row), 0, answer - 1));
        if (less == Answer.SOME) {
            return less;
        }
        Answer more = with(new Limit(places(row), answer + 1, MOST));
        return more == Answer.NONE ? less : more;
    }

    private Answer with(Limit limit) {
        List<Limit> limits = new ArrayList<>();
        limits.add(limit);
        for (int i = 0; i < rows.size(); i++) {
            limits.add(new Limit(rows.get(i), sums.get(i), sums.get(i)));
        }
        long[] most = new long[size];
        Arrays.fill(most, MOST);
        tries = 0;
        return search(limits, new long[size], most);
    }

    private Answer search(List<Limit> limits, long[] least, long[] most) {
        if (tries++ > PATIENCE) {
            return Answer.UNKNOWN;
        }
        if (!narrow(limits, least, most)) {
            return Answer.NONE;
        }
        int open = open(limits, least, most);
        if (open < 0) {
            return Answer.SOME;
        }
        long middle = (least[open] + most[open]) / 2;
        for (long[] part : new long[][] {{least[open], middle}, {middle + 1, most[open]}}) {
            long[] low = least.clone();
            long[] high = most.clone();
            low[open] = part[0];
            high[open] = part[1];
            Answer found = search(limits, low, high);
            if (found != Answer.NONE) {
                return found;
            }
        }
        return Answer.NONE;
    }

    /** The place with the fewest values that is not fixed and matters. */
    private static int open(List<Limit> limits, long[] least, long[] most) {
        int open = -1;
        for (Limit limit : limits) {
            for (int place : limit.places()) {
                boolean fixed = least[place] == most[place];
                if (!fixed && (open < 0 || most[place] - least[place] < most[open] - least[open])) {
                    open = place;
                }
            }
        }
        return open;
    }

    private static boolean narrow(List<Limit> limits, long[] least, long[] most) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Limit limit : limits) {
                long low = 0;
                long high = 0;
                for (int place : limit.places()) {
                    low += least[place];
                    high += most[place];
                }
                if (low > limit.most() || high < limit.least()) {
                    return false;
                }
                for (int place : limit.places()) {
                    long top = limit.most() - (low - least[place]);
                    long bottom = limit.least() - (high - most[place]);
                    if (top < most[place]) {
                        high -= most[place] - top;
                        most[place] = top;
                        changed = true;
                    }
                    if (bottom > least[place]) {
                        low += bottom - least[place];
                        least[place] = bottom;
                        changed = true;
                    }
                    if (least[place] > most[place]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
