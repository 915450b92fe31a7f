package org.hyzmat.testkit.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * All that can be computed by adding and subtracting rows of whole numbers. Reckons modulo a large prime with weights
 * drawn by lot, under which every row that was added comes to nothing: what can be computed from them comes to nothing
 * too, and another row does so once in two billion billion times.
 */
final class Span {

    private static final long PRIME = (1L << 61) - 1;

    private record Row(int pivot, long[] values) {}

    private final List<Row> rows = new ArrayList<>();
    private long[] weights = {};

    /** Adds a row; all of them are of the same length. */
    void add(int[] vector) {
        long[] rest = rest(vector);
        for (int i = 0; i < rest.length; i++) {
            if (rest[i] != 0) {
                multiply(rest, inverse(rest[i]));
                rows.add(new Row(i, rest));
                weights = new long[0];
                return;
            }
        }
    }

    /** Whether a row can be computed. */
    boolean has(int[] vector) {
        return worth(vector) == 0;
    }

    /** What a row comes to: nothing if it can be computed. */
    long worth(int[] vector) {
        if (weights.length == 0) {
            weights = weights(vector.length);
        }
        long sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum = plus(sum, times(whole(vector[i]), weights[i]));
        }
        return sum;
    }

    /** What two rows come to together. */
    static long together(long one, long other) {
        return plus(one, other);
    }

    /** Drawn by lot where no row decides; a row decides about its first place once those behind it are known. */
    private long[] weights(int size) {
        SplittableRandom lot = new SplittableRandom(size);
        long[] drawn = new long[size];
        for (int i = 0; i < size; i++) {
            drawn[i] = lot.nextLong(PRIME);
        }
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            drawn[row.pivot()] = 0;
            long sum = 0;
            for (int place = 0; place < size; place++) {
                if (row.values()[place] != 0) {
                    sum = plus(sum, times(row.values()[place], drawn[place]));
                }
            }
            drawn[row.pivot()] = minus(sum);
        }
        return drawn;
    }

    private long[] rest(int[] vector) {
        long[] rest = new long[vector.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = whole(vector[i]);
        }
        for (Row row : rows) {
            if (rest[row.pivot()] != 0) {
                long factor = minus(rest[row.pivot()]);
                for (int i = 0; i < rest.length; i++) {
                    if (row.values()[i] != 0) {
                        rest[i] = plus(rest[i], times(factor, row.values()[i]));
                    }
                }
            }
        }
        return rest;
    }

    private static void multiply(long[] values, long factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] = times(values[i], factor);
        }
    }

    private static long whole(int value) {
        return value < 0 ? value + PRIME : value;
    }

    private static long plus(long one, long other) {
        long sum = one + other;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    private static long minus(long value) {
        return value == 0 ? 0 : PRIME - value;
    }

    private static long times(long one, long other) {
        long high = Math.multiplyHigh(one, other);
        long low = one * other;
        return plus(low & PRIME, (high << 3) | (low >>> 61));
    }

    /** By Fermat: a number to the power of the prime less two. */
    private static long inverse(long value) {
        long power = 1;
        long square = value;
        for (long left = PRIME - 2; left > 0; left >>= 1) {
            power = (left & 1) == 1 ? times(power, square) : power;
            square = times(square, square);
        }
        return power;
    }
}
