package org.hyzmat.platform.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Looks for the other world that costs least: first within a cell; then around squares and cubes of cells, of which the
 * sums that are asked for stay as they are; then between any two cells, and around four.
 */
final class Search {

    /** How many squares and cubes are looked at. */
    private static final int PATIENCE = 300;
    /** How many of the nearest cells are tried as a second corner of a square. */
    private static final int SECOND = 8;

    private static final int NOBODY = -1;

    private final Questions questions;
    private final Cells cells;
    private final int[] common;
    private final int[] own;
    private final List<int[]> free;
    private final Nearest nearest;

    Search(Questions questions, long[] numbers) {
        this.questions = questions;
        this.cells = new Cells(questions);
        IntPredicate isOwn = questions::isAboutOne;
        this.common = IntStream.range(0, questions.combinations())
                .filter(isOwn.negate())
                .toArray();
        this.own = IntStream.range(0, questions.combinations()).filter(isOwn).toArray();
        this.free = free();
        this.nearest = new Nearest(questions, cells, common, questions.sums(numbers));
    }

    Cells cells() {
        return cells;
    }

    /** What it costs to answer no question about a part. */
    long alone(int part, Terms terms) {
        long cost = 0;
        for (int question : questions.of(part)) {
            cost += terms.cost(question);
        }
        return cost;
    }

    /** The cheapest move of a part, if there is any. */
    Move cheapest(int part, Terms terms) {
        int home = cells.of(part);
        Move within = with(Move.NONE, part, home, own(part, terms), terms);
        if (within != Move.NONE) {
            return within;
        }
        Move around = around(part, terms);
        return around == Move.NONE ? across(part, home, terms) : around;
    }

    /** Whether a move changes only answers about single parts. */
    boolean isQuiet(Move move) {
        for (int combination : common) {
            for (int part : move.parts()) {
                if (move.isChanged(questions, combination, questions.of(part)[combination])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Twos and threes of dimensions that no question asks for together: going around them changes no sum. */
    private List<int[]> free() {
        List<int[]> found = new ArrayList<>();
        int[] shared = cells.shared();
        for (int first = 0; first < shared.length; first++) {
            for (int second = first + 1; second < shared.length; second++) {
                if (questions.isFree(shared[first], shared[second])) {
                    found.add(new int[] {shared[first], shared[second]});
                }
                for (int third = second + 1; third < shared.length; third++) {
                    if (questions.isFree(shared[first], shared[second], shared[third])) {
                        found.add(new int[] {shared[first], shared[second], shared[third]});
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(dimensions -> dimensions.length));
        return found;
    }

    private Move around(int part, Terms terms) {
        Move cheapest = Move.NONE;
        int[] patience = {PATIENCE};
        for (int[] dimensions : free) {
            int[] corners = new int[1 << dimensions.length];
            corners[0] = part;
            cheapest = grow(cheapest, corners, dimensions, 0, patience, terms);
            if (cheapest != Move.NONE || patience[0] < 0) {
                return cheapest;
            }
        }
        return cheapest;
    }

    /** Adds a dimension to the corners that are there: each gets a neighbour with another value of it. */
    private Move grow(Move best, int[] corners, int[] dimensions, int depth, int[] patience, Terms terms) {
        if (depth == dimensions.length) {
            return best.or(new Move(corners.clone(), changed(corners, terms)));
        }
        Move cheapest = best;
        int dimension = dimensions[depth];
        int values = questions.values(dimension);
        int old = questions.key(corners[0])[dimension];
        for (int step = 1; step < values && cheapest == Move.NONE && patience[0]-- > 0; step++) {
            if (isGrown(corners, dimension, (old + step) % values, 1 << depth, terms)) {
                cheapest = grow(cheapest, corners, dimensions, depth + 1, patience, terms);
            }
        }
        return cheapest;
    }

    private boolean isGrown(int[] corners, int dimension, int value, int count, Terms terms) {
        for (int corner = 0; corner < count; corner++) {
            int[] values = questions.key(corners[corner]).clone();
            values[dimension] = value;
            int cell = cells.find(values);
            boolean gain = Move.isGain(corner + count);
            int part = cell == Cells.NONE ? NOBODY : cheapestOf(cell, gain ? terms::opposes : terms::follows, terms);
            if (part == NOBODY) {
                return false;
            }
            corners[corner + count] = part;
        }
        return true;
    }

    private Move across(int part, int home, Terms terms) {
        Move best = Move.NONE;
        long start = own(part, terms);
        int[] near = nearest.to(home);
        for (int cell : near) {
            best = with(best, part, cell, start + between(home, cell, terms), terms);
        }
        for (int second : Arrays.copyOf(near, Math.min(SECOND, near.length))) {
            for (int third : near) {
                best = square(best, part, new int[] {home, second, third}, terms);
            }
        }
        return best;
    }

    private Move with(Move best, int part, int cell, long cost, Terms terms) {
        if (cost >= best.cost()) {
            return best;
        }
        int partner = cheapestOf(cell, other -> other != part && terms.joins(other), terms);
        return partner == NOBODY ? best : best.or(new Move(new int[] {part, partner}, cost + own(partner, terms)));
    }

    /** The second cell may differ from the first in several dimensions, the third in none of these. */
    private Move square(Move best, int part, int[] corners, Terms terms) {
        if (!cells.isLike(corners[2], corners[0], corners[1])) {
            return best;
        }
        int fourth = cells.shifted(corners[2], corners[0], corners[1]);
        if (fourth == Cells.NONE) {
            return best;
        }
        int second = cheapestOf(corners[1], terms::opposes, terms);
        int third = cheapestOf(corners[2], terms::opposes, terms);
        int last = cheapestOf(fourth, terms::follows, terms);
        if (second == NOBODY || third == NOBODY || last == NOBODY) {
            return best;
        }
        int[] parts = {part, second, third, last};
        return best.or(new Move(parts, changed(parts, terms)));
    }

    private long changed(int[] parts, Terms terms) {
        long[] cost = new long[1];
        new Move(parts, 0).forEachChanged(questions, question -> cost[0] += terms.cost(question));
        return cost[0];
    }

    private int cheapestOf(int cell, IntPredicate wanted, Terms terms) {
        int cheapest = NOBODY;
        long lowest = Long.MAX_VALUE;
        for (int part : cells.parts(cell)) {
            if (wanted.test(part)) {
                long cost = own(part, terms);
                if (cost < lowest) {
                    lowest = cost;
                    cheapest = part;
                }
            }
        }
        return cheapest;
    }

    private long own(int part, Terms terms) {
        long cost = 0;
        int[] asked = questions.of(part);
        for (int combination : own) {
            cost += terms.cost(asked[combination]);
        }
        return cost;
    }

    private long between(int one, int other, Terms terms) {
        long cost = 0;
        int[] first = questions.of(cells.parts(one).get(0));
        int[] second = questions.of(cells.parts(other).get(0));
        for (int combination : common) {
            if (first[combination] != second[combination]) {
                cost += terms.cost(first[combination]) + terms.cost(second[combination]);
            }
        }
        return cost;
    }
}
