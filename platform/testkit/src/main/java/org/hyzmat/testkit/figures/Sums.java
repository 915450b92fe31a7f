package org.hyzmat.testkit.figures;

import java.util.Arrays;

/** Sums of numbers: first stands what one adds up to, then how often each number counts in it. */
final class Sums {

    /** Where it stands what a sum adds up to. */
    static final int SUM = 0;

    static final double NOTHING = 1e-9;
    static final double ROUNDED = 1e-6;

    private Sums() {}

    /** A number that counts in a sum, the one that counts most; {@link #SUM} if there is none. */
    static int anyOf(double[] row) {
        int best = SUM;
        for (int column = 1; column < row.length; column++) {
            if (Math.abs(row[column]) > ROUNDED && (best == SUM || Math.abs(row[column]) > Math.abs(row[best]))) {
                best = column;
            }
        }
        return best;
    }

    /** Which numbers count in a sum. */
    static int[] places(double[] values) {
        int[] places = new int[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Takes a sum off another one, so many times. */
    static void subtract(double[] from, double[] values, double times) {
        subtract(from, values, places(values), times);
    }

    static void subtract(double[] from, double[] values, int[] places, double times) {
        if (times != 0) {
            for (int place : places) {
                double rest = from[place] - times * values[place];
                from[place] = Math.abs(rest) < NOTHING ? 0 : rest;
            }
        }
    }
}
