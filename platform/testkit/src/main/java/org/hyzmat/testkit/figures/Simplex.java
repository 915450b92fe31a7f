package org.hyzmat.testkit.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Numbers, not below nothing, that add up as they shall, and of them those that make a goal least: the simplex method
 * of George Dantzig. Reckons with rounding.
 */
final class Simplex {

    private static final double NOTHING = 1e-9;
    private static final double ROUNDED = 1e-6;
    /** After so many steps numbers are taken in an order that cannot go round in circles. */
    private static final int HASTE = 400;

    private static final int MADE_UP = -1;
    /** In each row stands first what it adds up to, then how often each number counts. */
    private static final int SUM = 0;

    private final List<double[]> rows;
    private final List<Integer> basis;
    private double[] goal;
    private int steps;

    private Simplex(List<double[]> rows, List<Integer> basis, double[] goal) {
        this.rows = rows;
        this.basis = basis;
        this.goal = goal;
    }

    /**
     * Finds numbers that add up.
     *
     * @param sums in each first what the numbers add up to, 0 or more, then how often each of them counts
     */
    static Optional<Simplex> of(List<double[]> sums) {
        Simplex simplex = new Simplex(new ArrayList<>(), new ArrayList<>(), new double[sums.get(0).length]);
        for (double[] sum : sums) {
            simplex.rows.add(sum.clone());
            simplex.basis.add(MADE_UP);
            subtract(simplex.goal, sum, 1);
        }
        while (simplex.step()) {
            // what is missing in each sum is made up, and becomes less with each step
        }
        boolean isFound = simplex.least() < ROUNDED;
        simplex.tidy();
        return isFound ? Optional.of(simplex) : Optional.empty();
    }

    /** Leaves out sums that follow from others. */
    private void tidy() {
        for (int row = rows.size() - 1; row >= 0; row--) {
            if (basis.get(row) == MADE_UP) {
                int column = anyOf(rows.get(row));
                if (column == SUM) {
                    rows.remove(row);
                    basis.remove(row);
                } else {
                    pivot(row, column);
                }
            }
        }
    }

    private static int anyOf(double[] row) {
        int best = SUM;
        for (int column = 1; column < row.length; column++) {
            if (Math.abs(row[column]) > ROUNDED && (best == SUM || Math.abs(row[column]) > Math.abs(row[best]))) {
                best = column;
            }
        }
        return best;
    }

    /**
     * The same numbers on the way to another goal.
     *
     * @param wanted what shall be least: how often each number counts, after one that is not looked at
     */
    Simplex toward(double[] wanted) {
        Simplex copy = copy();
        copy.goal = wanted.clone();
        copy.goal[SUM] = 0;
        for (int row = 0; row < rows.size(); row++) {
            subtract(copy.goal, copy.rows.get(row), copy.goal[basis.get(row)]);
        }
        copy.steps = 0;
        return copy;
    }

    private Simplex copy() {
        List<double[]> copies = new ArrayList<>();
        rows.forEach(row -> copies.add(row.clone()));
        return new Simplex(copies, new ArrayList<>(basis), goal.clone());
    }

    /** What the goal is by now. */
    double least() {
        return -goal[SUM];
    }

    /** Makes the goal less, or at least tries other numbers; false if it is least. */
    boolean step() {
        int column = steps++ < HASTE ? steepest() : first();
        int row = column == SUM ? -1 : tightest(column);
        if (row < 0) {
            return false;
        }
        pivot(row, column);
        return true;
    }

    private int steepest() {
        int best = SUM;
        for (int column = 1; column < goal.length; column++) {
            if (goal[column] < -NOTHING && (best == SUM || goal[column] < goal[best])) {
                best = column;
            }
        }
        return best;
    }

    private int first() {
        int column = 1;
        while (column < goal.length && goal[column] >= -NOTHING) {
            column++;
        }
        return column < goal.length ? column : SUM;
    }

    private int tightest(int column) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int row = 0; row < rows.size(); row++) {
            double[] values = rows.get(row);
            if (values[column] > NOTHING) {
                double most = values[SUM] / values[column];
                if (most < least - NOTHING || most < least + NOTHING && basis.get(row) < basis.get(best)) {
                    least = Math.min(most, least);
                    best = row;
                }
            }
        }
        return best;
    }

    /** Asks that a number be no more, and mends the others; empty if it cannot be. Only where the goal is least. */
    Optional<Simplex> atMost(int number, long most) {
        return cut(number, most, 1);
    }

    /** Asks that a number be no less, in the same way. */
    Optional<Simplex> atLeast(int number, long least) {
        return cut(number, least, -1);
    }

    private Optional<Simplex> cut(int number, long bound, int sign) {
        Simplex copy = copy();
        double[] base = rows.get(basis.indexOf(number + 1));
        double[] row = new double[base.length + 1];
        subtract(row, base, sign);
        row[number + 1] = 0;
        row[SUM] = sign * (bound - base[SUM]);
        row[base.length] = 1;
        copy.rows.replaceAll(each -> Arrays.copyOf(each, each.length + 1));
        copy.goal = Arrays.copyOf(copy.goal, copy.goal.length + 1);
        copy.rows.add(row);
        copy.basis.add(base.length);
        return copy.mended() ? Optional.of(copy) : Optional.empty();
    }

    private boolean mended() {
        for (int row = lowest(); rows.get(row)[SUM] < -ROUNDED; row = lowest()) {
            double[] values = rows.get(row);
            int best = SUM;
            for (int column = 1; column < values.length; column++) {
                if (values[column] < -NOTHING
                        && (best == SUM || goal[column] / -values[column] < goal[best] / -values[best] - NOTHING)) {
                    best = column;
                }
            }
            if (best == SUM) {
                return false;
            }
            pivot(row, best);
        }
        return true;
    }

    private int lowest() {
        int lowest = 0;
        for (int row = 1; row < rows.size(); row++) {
            lowest = rows.get(row)[SUM] < rows.get(lowest)[SUM] ? row : lowest;
        }
        return lowest;
    }

    private void pivot(int row, int column) {
        double[] values = rows.get(row);
        double divisor = values[column];
        for (int i = 0; i < values.length; i++) {
            values[i] /= divisor;
        }
        int[] places = places(values);
        for (double[] other : rows) {
            if (other != values) {
                subtract(other, values, places, other[column]);
            }
        }
        subtract(goal, values, places, goal[column]);
        basis.set(row, column);
    }

    private static int[] places(double[] values) {
        int[] places = new int[values.length];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static void subtract(double[] from, double[] values, double times) {
        subtract(from, values, places(values), times);
    }

    private static void subtract(double[] from, double[] values, int[] places, double times) {
        if (times != 0) {
            for (int place : places) {
                double rest = from[place] - times * values[place];
                from[place] = Math.abs(rest) < NOTHING ? 0 : rest;
            }
        }
    }

    /** The numbers, rounded to whole ones. */
    long[] rounded(int size) {
        long[] numbers = new long[size];
        for (int row = 0; row < rows.size(); row++) {
            if (basis.get(row) <= size) {
                numbers[basis.get(row) - 1] = Math.round(rows.get(row)[SUM]);
            }
        }
        return numbers;
    }

    /** One of so many numbers that is no whole one. */
    Optional<Integer> broken(int size) {
        for (int row = 0; row < rows.size(); row++) {
            double value = rows.get(row)[SUM];
            if (basis.get(row) <= size && Math.abs(value - Math.rint(value)) > ROUNDED) {
                return Optional.of(basis.get(row) - 1);
            }
        }
        return Optional.empty();
    }

    /** A number that is no whole one. */
    double number(int number) {
        return rows.get(basis.indexOf(number + 1))[SUM];
    }
}
