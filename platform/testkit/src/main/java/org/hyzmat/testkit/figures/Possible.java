package org.hyzmat.testkit.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    private static final int PATIENCE = 4_000;

    private final List<Limit> told = new ArrayList<>();
    private final int size;
    private final long most;
    private int tries;

    private record Limit(int[] places, long least, long most) {}

    Possible(List<Clue> told, int size) {
        told.forEach(clue -> this.told.add(new Limit(places(clue), clue.truth(), clue.truth())));
        this.size = size;
        this.most = 20 + told.stream().mapToLong(Clue::truth).max().orElse(0);
    }

    private static int[] places(Clue clue) {
        return clue.places().stream().mapToInt(place -> place).toArray();
    }

    /** Whether a number that is not told could be another one. */
    Answer other(Clue clue) {
        int[] places = places(clue);
        Answer less = clue.truth() == 0 ? Answer.NONE : with(new Limit(places, 0, clue.truth() - 1));
        if (less == Answer.SOME) {
            return less;
        }
        Answer more = with(new Limit(places, clue.truth() + 1, most * places.length));
        return more == Answer.NONE ? less : more;
    }

    private Answer with(Limit limit) {
        List<Limit> limits = new ArrayList<>(told);
        limits.add(0, limit);
        long[] highest = new long[size];
        Arrays.fill(highest, most);
        tries = 0;
        return search(limits, new long[size], highest);
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
