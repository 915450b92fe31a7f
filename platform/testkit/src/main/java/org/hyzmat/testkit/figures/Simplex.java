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

    /** After so many steps numbers are taken in an order that cannot go round in circles. */
    private static final int HASTE = 400;

    private static final int MADE_UP = -1;

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
            Sums.subtract(simplex.goal, sum, 1);
        }
        while (simplex.step()) {
            // what is missing in each sum is made up, and becomes less with each step
        }
        boolean isFound = simplex.least() < Sums.ROUNDED;
        simplex.tidy();
        return isFound ? Optional.of(simplex) : Optional.empty();
    }

    /** Leaves out sums that follow from others. */
    private void tidy() {
        for (int row = rows.size() - 1; row >= 0; row--) {
            if (basis.get(row) == MADE_UP) {
                int column = Sums.anyOf(rows.get(row));
                if (column == Sums.SUM) {
                    rows.remove(row);
                    basis.remove(row);
                } else {
                    pivot(row, column);
                }
            }
        }
    }

    /**
     * The same numbers on the way to another goal.
     *
     * @param wanted what shall be least: how often each number counts, after one that is not looked at
     */
    Simplex toward(double[] wanted) {
        Simplex copy = copy();
        copy.goal = wanted.clone();
        copy.goal[Sums.SUM] = 0;
        for (int row = 0; row < rows.size(); row++) {
            Sums.subtract(copy.goal, copy.rows.get(row), copy.goal[basis.get(row)]);
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
        return -goal[Sums.SUM];
    }

    /** Makes the goal less, or at least tries other numbers; false if it is least. */
    boolean step() {
        int column = steps++ < HASTE ? steepest() : first();
        int row = column == Sums.SUM ? -1 : tightest(column);
        if (row < 0) {
            return false;
        }
        pivot(row, column);
        return true;
    }

    private int steepest() {
        int best = Sums.SUM;
        for (int column = 1; column < goal.length; column++) {
            if (goal[column] < -Sums.NOTHING && (best == Sums.SUM || goal[column] < goal[best])) {
                best = column;
            }
        }
        return best;
    }

    private int first() {
        int column = 1;
        while (column < goal.length && goal[column] >= -Sums.NOTHING) {
            column++;
        }
        return column < goal.length ? column : Sums.SUM;
    }

    private int tightest(int column) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int row = 0; row < rows.size(); row++) {
            double[] values = rows.get(row);
            if (values[column] > Sums.NOTHING) {
                double most = values[Sums.SUM] / values[column];
                if (most < least - Sums.NOTHING || most < least + Sums.NOTHING && basis.get(row) < basis.get(best)) {
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
        Sums.subtract(row, base, sign);
        row[number + 1] = 0;
        row[Sums.SUM] = sign * (bound - base[Sums.SUM]);
        row[base.length] = 1;
        copy.rows.replaceAll(each -> Arrays.copyOf(each, each.length + 1));
        copy.goal = Arrays.copyOf(copy.goal, copy.goal.length + 1);
        copy.rows.add(row);
        copy.basis.add(base.length);
        return copy.mended() ? Optional.of(copy) : Optional.empty();
    }

    private boolean mended() {
        for (int row = lowest(); rows.get(row)[Sums.SUM] < -Sums.ROUNDED; row = lowest()) {
            double[] values = rows.get(row);
            int best = Sums.SUM;
            for (int column = 1; column < values.length; column++) {
                if (values[column] < -Sums.NOTHING
                        && (best == Sums.SUM
                                || goal[column] / -values[column] < goal[best] / -values[best] - Sums.NOTHING)) {
                    best = column;
                }
            }
            if (best == Sums.SUM) {
                return false;
            }
            pivot(row, best);
        }
        return true;
    }

    private int lowest() {
        int lowest = 0;
        for (int row = 1; row < rows.size(); row++) {
            lowest = rows.get(row)[Sums.SUM] < rows.get(lowest)[Sums.SUM] ? row : lowest;
        }
        return lowest;
    }

    private void pivot(int row, int column) {
        double[] values = rows.get(row);
        double divisor = values[column];
        for (int i = 0; i < values.length; i++) {
            values[i] /= divisor;
        }
        int[] places = Sums.places(values);
        for (double[] other : rows) {
            if (other != values) {
                Sums.subtract(other, values, places, other[column]);
            }
        }
        Sums.subtract(goal, values, places, goal[column]);
        basis.set(row, column);
    }

    /** The numbers, rounded to whole ones. */
    long[] rounded(int size) {
        long[] numbers = new long[size];
        for (int row = 0; row < rows.size(); row++) {
            if (basis.get(row) <= size) {
                numbers[basis.get(row) - 1] = Math.round(rows.get(row)[Sums.SUM]);
            }
        }
        return numbers;
    }

    /** One of so many numbers that is no whole one. */
    Optional<Integer> broken(int size) {
        for (int row = 0; row < rows.size(); row++) {
            double value = rows.get(row)[Sums.SUM];
            if (basis.get(row) <= size && Math.abs(value - Math.rint(value)) > Sums.ROUNDED) {
                return Optional.of(basis.get(row) - 1);
            }
        }
        return Optional.empty();
    }

    /** A number that is no whole one. */
    double number(int number) {
        return rows.get(basis.indexOf(number + 1))[Sums.SUM];
    }
}
