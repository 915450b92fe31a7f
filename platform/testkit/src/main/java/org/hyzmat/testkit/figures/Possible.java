package org.hyzmat.testkit.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Numbers of people, whole and not below nothing, that add up to what was read. That there are such numbers is checked
 * in whole ones; that there are none is reckoned with rounding, so that an error could only accuse.
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

    private static final int PATIENCE = 200;
    private static final double ROUNDED = 1e-6;

    private final List<Clue> told;
    private final List<Tie> ties;
    private final int size;
    private final boolean[] bound;
    private final boolean[] nobody;
    private final Simplex start;
    private int tries;

    Possible(List<Clue> told, List<Tie> ties, int size) {
        this.told = List.copyOf(told);
        this.ties = List.copyOf(ties);
        this.size = size;
        this.bound = new boolean[size];
        this.nobody = new boolean[size];
        told.forEach(clue -> clue.places().forEach(place -> bound[place] = true));
        ties.forEach(tie -> tie.places().forEach(place -> bound[place] = true));
        findNobody();
        this.start = Simplex.of(sums())
                .orElseThrow(() -> new IllegalArgumentException("No numbers of people add up to what was read."));
    }

    /** Where nobody is told, nobody is in any part of it. */
    private void findNobody() {
        told.stream().filter(clue -> clue.truth() == 0).forEach(clue -> empty(clue.places()));
        for (Tie tie : ties) {
            if (tie.some().stream().allMatch(place -> nobody[place])) {
                empty(tie.same());
            } else if (tie.same().stream().allMatch(place -> nobody[place])) {
                empty(tie.some());
            }
        }
    }

    private void empty(List<Integer> places) {
        places.forEach(place -> nobody[place] = true);
    }

    private List<double[]> sums() {
        List<double[]> sums = new ArrayList<>();
        told.forEach(clue -> sums.add(sum(clue.truth(), clue.row(size))));
        ties.forEach(tie -> sums.add(sum(0, tie.row(size))));
        sums.add(everybody());
        return sums;
    }

    private double[] sum(long number, int[] row) {
        double[] sum = new double[2 + size];
        sum[0] = number;
        for (int place = 0; place < size; place++) {
            sum[1 + place] = nobody[place] ? 0 : row[place];
        }
        return sum;
    }

    /** There are not more people than a great many. */
    private double[] everybody() {
        long most = 20 + told.stream().mapToLong(Clue::truth).max().orElse(0);
        int[] row = new int[size];
        Arrays.fill(row, 1);
        double[] sum = sum(most * (1 + size), row);
        sum[1 + size] = 1;
        return sum;
    }

    /** Whether a number that is not told could be another one. */
    Answer other(Clue clue) {
        if (clue.places().stream().anyMatch(place -> !bound[place])) {
            return Answer.SOME;
        }
        Answer less = other(clue, 1);
        if (less == Answer.SOME) {
            return less;
        }
        Answer more = other(clue, -1);
        return more == Answer.NONE ? less : more;
    }

    private Answer other(Clue clue, int sign) {
        double[] goal = new double[2 + size];
        clue.places().stream().filter(place -> !nobody[place]).forEach(place -> goal[1 + place] = sign);
        tries = 0;
        Simplex simplex = start.toward(goal);
        return search(simplex, clue, sign);
    }

    private Answer search(Simplex simplex, Clue clue, int sign) {
        do {
            if (isOther(simplex, clue)) {
                return Answer.SOME;
            }
        } while (simplex.step());
        if (simplex.least() > sign * clue.truth() - 1 + ROUNDED) {
            return Answer.NONE;
        }
        Optional<Integer> broken = simplex.broken(size);
        if (broken.isEmpty() || tries++ > PATIENCE) {
            return Answer.UNKNOWN;
        }
        Answer below = below(simplex, broken.get(), clue, sign);
        if (below == Answer.SOME) {
            return below;
        }
        Answer above = above(simplex, broken.get(), clue, sign);
        return above == Answer.NONE ? below : above;
    }

    private Answer below(Simplex simplex, int number, Clue clue, int sign) {
        return simplex.atMost(number, (long) Math.floor(simplex.number(number)))
                .map(cut -> search(cut, clue, sign))
                .orElse(Answer.NONE);
    }

    private Answer above(Simplex simplex, int number, Clue clue, int sign) {
        return simplex.atLeast(number, (long) Math.ceil(simplex.number(number)))
                .map(cut -> search(cut, clue, sign))
                .orElse(Answer.NONE);
    }

    /** Whether whole numbers were found that add up to all that was read, and to another number here. */
    private boolean isOther(Simplex simplex, Clue clue) {
        if (simplex.broken(size).isPresent()) {
            return false;
        }
        long[] numbers = simplex.rounded(size);
        return clue.of(numbers) != clue.truth() && isAsRead(numbers);
    }

    private boolean isAsRead(long[] numbers) {
        for (long number : numbers) {
            if (number < 0) {
                return false;
            }
        }
        return told.stream().allMatch(clue -> clue.of(numbers) == clue.truth())
                && ties.stream().allMatch(tie -> tie.holds(numbers));
    }
}
