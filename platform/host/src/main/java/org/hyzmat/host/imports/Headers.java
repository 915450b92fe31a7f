package org.hyzmat.host.imports;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListKind;

/**
 * The words of a file's first row, and which column each of them is taken for.
 *
 * @param words in the order of the file, those of empty cells empty
 * @param guess the columns that are recognised
 * @param twice columns for which more than one word stands there
 */
record Headers(List<String> words, Mapping guess, Set<String> twice) {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Copies both. */
    Headers {
        words = List.copyOf(words);
        twice = Set.copyOf(twice);
    }

    /**
     * Recognises the columns of a kind.
     *
     * @param habits which folded words were taken for which column before
     */
    static Headers of(List<String> words, ListKind<?> kind, KindWords kindWords, Map<String, String> habits) {
        Map<String, String> known = new HashMap<>();
        for (ListColumn column : kind.columns()) {
            kindWords.headers(column).forEach(word -> known.put(fold(word), column.name()));
        }
        Set<String> names =
                Set.copyOf(kind.columns().stream().map(ListColumn::name).toList());
        habits.forEach((word, name) -> known.merge(word, name, (own, habit) -> names.contains(habit) ? habit : own));
        Map<String, Integer> places = new HashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        for (int place = 0; place < words.size(); place++) {
            String name = known.getOrDefault(fold(words.get(place)), "");
            if (names.contains(name) && places.putIfAbsent(name, place) != null) {
                twice.add(name);
            }
        }
        places.keySet().removeAll(twice);
        return new Headers(words, new Mapping(places), twice);
    }

    /** A word without what does not count when it is recognised. */
    static String fold(String word) {
        return OTHER.matcher(TurkmenText.fold(word)).replaceAll("");
    }

    /** Whether nothing needs to be asked: each word is taken, or each column has one. */
    boolean isPlain(ListKind<?> kind) {
        boolean allRequired = kind.columns().stream()
                .filter(ListColumn::required)
                .allMatch(column -> guess.place(column.name()).isPresent());
        boolean allTaken = filled().allMatch(place -> guess.column(place).isPresent());
        return allRequired
                && twice.isEmpty()
                && (allTaken || guess.places().size() == kind.columns().size());
    }

    /** The words that are taken for no column. */
    static List<String> unused(List<String> words, Mapping mapping) {
        return IntStream.range(0, words.size())
                .filter(place -> mapping.column(place).isEmpty())
                .mapToObj(words::get)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Stream<Integer> filled() {
        return IntStream.range(0, words.size())
                .filter(place -> !words.get(place).isEmpty())
                .boxed();
    }
}
