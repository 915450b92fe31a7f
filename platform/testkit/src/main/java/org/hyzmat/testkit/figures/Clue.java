package org.hyzmat.testkit.figures;

import java.util.List;

/**
 * A number of people that can be asked for: some unknown numbers added up.
 *
 * @param about what a report about it says
 * @param places which of the unknown numbers belong to it, each once
 * @param truth the number itself, by which a test knows what ought to be hidden
 * @param isShown whether the reader was told
 */
public record Clue(String about, List<Integer> places, long truth, boolean isShown) {

    /** Below this a number is small. */
    public static final int FEWEST = 5;

    /** Copies the places. */
    public Clue {
        places = List.copyOf(places);
    }

    /** Whether so few people are counted that nobody is to be told how many. */
    public boolean isSmall() {
        return isSmall(truth);
    }

    /** Whether a number is so small. */
    public static boolean isSmall(long number) {
        return number > 0 && number < FEWEST;
    }

    /** A one at each place, for so many unknown numbers. */
    int[] row(int size) {
        int[] row = new int[size];
        places.forEach(place -> row[place] = 1);
        return row;
    }

    /** What it is if the unknown numbers are these. */
    long of(long[] numbers) {
        return sum(places, numbers);
    }

    static long sum(List<Integer> places, long[] numbers) {
        return places.stream().mapToLong(place -> numbers[place]).sum();
    }

    @Override
    public String toString() {
        return about;
    }
}
