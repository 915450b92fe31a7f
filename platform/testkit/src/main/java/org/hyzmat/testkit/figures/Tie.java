package org.hyzmat.testkit.figures;

import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody knows without reading it: some unknown numbers are the same people as others, told apart otherwise.
 *
 * @param some which of the unknown numbers, each once
 * @param same which others add up to as many, each once
 */
public record Tie(List<Integer> some, List<Integer> same) {

    /** Copies the places. */
    public Tie {
        some = List.copyOf(some);
        same = List.copyOf(same);
    }

    List<Integer> places() {
        return Stream.concat(some.stream(), same.stream()).toList();
    }

    /** One at each place on one side, one below nothing on the other, for so many unknown numbers. */
    int[] row(int size) {
        int[] row = new int[size];
        some.forEach(place -> row[place]++);
        same.forEach(place -> row[place]--);
        return row;
    }

    boolean holds(long[] numbers) {
        return Clue.sum(some, numbers) == Clue.sum(same, numbers);
    }
}
