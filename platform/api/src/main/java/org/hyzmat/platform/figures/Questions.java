package org.hyzmat.platform.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every question that an offer allows about some parts, by number, and which of them each part answers to. */
final class Questions {

    /** Stands for a question about none of the parts. */
    static final int ABOUT_NOBODY = -1;

    private final List<String> dimensions;
    private final List<Map<String, Integer>> values = new ArrayList<>();
    private final Map<List<String>, Integer> starts = new HashMap<>();
    private final Map<Long, Integer> steps = new HashMap<>();
    private final List<List<String>> combinations;
    private final List<List<Integer>> about = new ArrayList<>();
    private final List<Integer> filters = new ArrayList<>();
    private final int[][] keys;
    private final int[][] asked;
    private int known;

    Questions(Offer offer, List<Counts.Part> parts) {
        dimensions = offer.dimensions();
        dimensions.forEach(dimension -> values.add(new HashMap<>()));
        keys = new int[parts.size()][dimensions.size()];
        for (int part = 0; part < parts.size(); part++) {
            for (int i = 0; i < dimensions.size(); i++) {
                Map<String, Integer> numbers = values.get(i);
                keys[part][i] = numbers.computeIfAbsent(parts.get(part).value(dimensions.get(i)), v -> numbers.size());
            }
        }
        combinations = offer.combinations();
        asked = new int[parts.size()][combinations.size()];
        for (int i = 0; i < combinations.size(); i++) {
            starts.put(combinations.get(i), known++);
            ask(i, combinations.get(i));
        }
    }

    private void ask(int combination, List<String> filters) {
        int[] places = filters.stream().mapToInt(dimensions::indexOf).toArray();
        for (int part = 0; part < keys.length; part++) {
            int question = starts.get(filters);
            for (int place : places) {
                question = steps.computeIfAbsent(step(question, keys[part][place]), step -> known++);
            }
            asked[part][combination] = question;
            while (about.size() < known) {
                about.add(new ArrayList<>());
                this.filters.add(filters.size());
            }
            about.get(question).add(part);
        }
    }

    private static long step(int question, int value) {
        return ((long) question << Integer.SIZE) | value;
    }

    /** How many numbers were given; some stand for the way to a question. */
    int size() {
        return known;
    }

    /** The questions that a part answers to, one for each combination of filters. */
    int[] of(int part) {
        return asked[part];
    }

    /** The values of a part, one for each dimension. */
    int[] key(int part) {
        return keys[part];
    }

    /** How many values a dimension has. */
    int values(int dimension) {
        return values.get(dimension).size();
    }

    int dimensions() {
        return dimensions.size();
    }

    /** Whether every part has a value of its own in a dimension, as each group of families has its name. */
    boolean isOwn(int dimension) {
        return values(dimension) == keys.length;
    }

    /** How many combinations of filters there are. */
    int combinations() {
        return combinations.size();
    }

    /** Whether no question that is about several parts filters all of these dimensions at once. */
    boolean isFree(int... together) {
        List<String> names = IntStream.of(together).mapToObj(dimensions::get).toList();
        return IntStream.range(0, combinations.size())
                .filter(combination -> !isAboutOne(combination))
                .noneMatch(combination -> combinations.get(combination).containsAll(names));
    }

    /** Whether each question of a combination is about one part alone. */
    boolean isAboutOne(int combination) {
        return combinations.get(combination).stream().anyMatch(filter -> isOwn(dimensions.indexOf(filter)));
    }

    int parts() {
        return keys.length;
    }

    /** The number of a question that the offer allows. */
    int find(Selection selection) {
        List<String> filters =
                dimensions.stream().filter(selection.filters()::containsKey).toList();
        Integer question = starts.get(filters);
        for (String filter : filters) {
            Integer value = values.get(dimensions.indexOf(filter))
                    .get(selection.filters().get(filter));
            question = question == null || value == null ? null : steps.get(step(question, value));
        }
        return question == null ? ABOUT_NOBODY : question;
    }

    /**
     * What is lost with the answer to a question: more the fewer filters it has, and more than in proportion if many
     * people are counted, so that what is general stays.
     */
    long loss(int question, long number) {
        return (number + 1) * (number + 1) << 2 * (dimensions.size() - filters.get(question));
    }

    /** The parts that a question is about. */
    List<Integer> parts(int question) {
        return about.get(question);
    }

    /** What the parts of each question hold together. */
    long[] sums(long[] numbers) {
        long[] sums = new long[known];
        for (int part = 0; part < asked.length; part++) {
            for (int question : asked[part]) {
                sums[question] += numbers[part];
            }
        }
        return sums;
    }
}
