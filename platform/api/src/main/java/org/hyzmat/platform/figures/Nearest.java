package org.hyzmat.platform.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** The cells that have most in common with another, first that of which the fewest people are in other selections. */
final class Nearest {

    private static final int MOST = 48;

    private final Questions questions;
    private final Cells cells;
    private final int[] common;
    private final long[] sums;
    private final Map<Integer, int[]> known = new HashMap<>();

    private record Near(int cell, long cost) {}

    /**
     * Nearness by what is asked.
     *
     * @param common the combinations of dimensions by which whole cells are asked for
     * @param sums the number that answers each question
     */
    Nearest(Questions questions, Cells cells, int[] common, long[] sums) {
        this.questions = questions;
        this.cells = cells;
        this.common = common;
        this.sums = sums;
    }

    /** The nearest ones of a cell, without itself. */
    int[] to(int home) {
        return known.computeIfAbsent(home, this::found);
    }

    private int[] found(int home) {
        Comparator<Near> order = Comparator.comparingLong(Near::cost).thenComparingInt(Near::cell);
        PriorityQueue<Near> queue = new PriorityQueue<>(order.reversed());
        for (int other = 0; other < cells.size(); other++) {
            if (other != home) {
                queue.add(new Near(other, apart(home, other)));
                if (queue.size() > MOST) {
                    queue.remove();
                }
            }
        }
        return queue.stream().sorted(order).mapToInt(Near::cell).toArray();
    }

    private long apart(int one, int other) {
        long apart = 0;
        int[] first = questions.of(cells.parts(one).get(0));
        int[] second = questions.of(cells.parts(other).get(0));
        for (int combination : common) {
            if (first[combination] != second[combination]) {
                apart += loss(first[combination]) + loss(second[combination]);
            }
        }
        return apart;
    }

    private long loss(int question) {
        return questions.loss(question, sums[question]);
    }
}
