package org.hyzmat.strongfamilies.report;

import java.util.Arrays;
import java.util.UUID;

/** The places of very many ids in a list, without an object for each: maps of objects cost a page much of its time. */
final class Places {

    /** What stands for the place of an id that has none. */
    static final int NONE = -1;

    private static final int FEWEST = 64;
    /** Spreads ids that follow each other over all slots. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] high = new long[FEWEST];
    private long[] low = new long[FEWEST];
    private int[] places = emptied(FEWEST);
    private int size;

    /** The place of an id, {@link #NONE} if it has none. */
    int of(UUID id) {
        return places[slot(id.getMostSignificantBits(), id.getLeastSignificantBits())];
    }

    /** Gives an id a place from 0 on. */
    void put(UUID id, int place) {
        if (2 * (size + 1) > places.length) {
            grow();
        }
        put(id.getMostSignificantBits(), id.getLeastSignificantBits(), place);
    }

    private void put(long upper, long lower, int place) {
        int slot = slot(upper, lower);
        size += places[slot] == NONE ? 1 : 0;
        high[slot] = upper;
        low[slot] = lower;
        places[slot] = place;
    }

    /** Where an id stands, or else the empty slot in which it would. */
    private int slot(long upper, long lower) {
        int slot = (int) ((upper * SPREAD + lower) * SPREAD >>> 32) & places.length - 1;
        while (places[slot] != NONE && (high[slot] != upper || low[slot] != lower)) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] uppers = high;
        long[] lowers = low;
        int[] known = places;
        high = new long[2 * known.length];
        low = new long[2 * known.length];
        places = emptied(2 * known.length);
        size = 0;
        for (int i = 0; i < known.length; i++) {
            if (known[i] != NONE) {
                put(uppers[i], lowers[i], known[i]);
            }
        }
    }

    private static int[] emptied(int length) {
        int[] places = new int[length];
        Arrays.fill(places, NONE);
        return places;
    }
}
