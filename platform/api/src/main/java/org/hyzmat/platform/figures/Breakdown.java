package org.hyzmat.platform.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How many of each part belong to each category; the last category is everybody whom none of the others names. */
final class Breakdown {

    private final List<String> categories;
    private final long[][] numbers;

    Breakdown(String name, Set<String> all, List<Counts.Part> parts) {
        categories = all.stream().sorted().toList();
        numbers = new long[categories.size() + 1][parts.size()];
        for (int part = 0; part < parts.size(); part++) {
            long rest = parts.get(part).number();
            for (int i = 0; i < categories.size(); i++) {
                numbers[i][part] = parts.get(part).number(name, categories.get(i));
                rest -= numbers[i][part];
            }
            if (rest < 0) {
                throw new IllegalArgumentException("Breakdown " + name + " counts " + -rest
                        + " more than there are in a part; count everybody once.");
            }
            numbers[categories.size()][part] = rest;
        }
    }

    /** How many categories there are, with the one of everybody else. */
    int size() {
        return numbers.length;
    }

    int find(String category) {
        return categories.indexOf(category);
    }

    long number(int part, int category) {
        return numbers[category][part];
    }

    long[] numbers(int category) {
        return numbers[category];
    }

    /** The other categories, first that to which most of a part belong. */
    int[] others(int part, int category) {
        return IntStream.range(0, size())
                .filter(other -> other != category)
                .boxed()
                .sorted(Comparator.comparingLong(other -> -numbers[other][part]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether a part has somebody in the category to which most of another part belong. */
    boolean isCommon(int one, int other) {
        int main = 0;
        for (int category = 1; category < numbers.length; category++) {
            main = numbers[category][one] > numbers[main][one] ? category : main;
        }
        return numbers[main][other] > 0;
    }
}
