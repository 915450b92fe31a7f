package org.hyzmat.independentliving.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hyzmat.testkit.figures.Attack;
import org.hyzmat.testkit.figures.Clue;
import org.hyzmat.testkit.figures.Tie;

/**
 * Tries to work out what was kept back, from everything that was taken down. Unknown are how many people each smallest
 * part has, and in each breakdown how many of them are in each category: these are the same people every time.
 */
final class ReportAttack {

    private static final String REST = "rest";

    private final ReportNotes notes;
    private final List<Part> parts;
    private final Map<String, List<String>> breakdowns = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int size;

    /**
     * People whom nobody can tell apart by what can be chosen.
     *
     * @param values what can be chosen of them, by aspects
     * @param numbers what is so
     */
    record Part(Map<String, String> values, Map<Counted, Long> numbers) {

        Part {
            values = Map.copyOf(values);
            numbers = Map.copyOf(numbers);
        }

        long number(Counted counted) {
            if (counted.equals(Counted.ALL)) {
                return numbers.get(Counted.ALL);
            }
            return counted.categories().stream()
                    .mapToLong(category -> category.equals(REST)
                            ? rest(counted.breakdown())
                            : numbers.getOrDefault(Counted.of(counted.breakdown(), category), 0L))
                    .sum();
        }

        private long rest(String breakdown) {
            return numbers.get(Counted.ALL)
                    - numbers.entrySet().stream()
                            .filter(each -> each.getKey().breakdown().equals(breakdown))
                            .mapToLong(Map.Entry::getValue)
                            .sum();
        }
    }

    ReportAttack(ReportNotes notes, List<Part> parts) {
        this.notes = notes;
        this.parts = List.copyOf(parts);
        size = parts.size();
        Map<String, Set<String>> found = new LinkedHashMap<>();
        notes.told()
                .values()
                .forEach(numbers -> numbers.keySet().forEach(counted -> {
                    if (!counted.equals(Counted.ALL)) {
                        Set<String> categories =
                                found.computeIfAbsent(counted.breakdown(), unseen -> new LinkedHashSet<>());
                        categories.addAll(counted.categories());
                        if (!counted.isOfAll()) {
                            categories.add(REST);
                        }
                    }
                }));
        found.forEach((breakdown, categories) -> {
            breakdowns.put(breakdown, List.copyOf(categories));
            places.put(breakdown, size);
            size += parts.size() * categories.size();
        });
    }

    private List<Part> chosen(Map<String, String> whom) {
        return chosen(parts, whom);
    }

    private static List<Part> chosen(List<Part> parts, Map<String, String> whom) {
        return parts.stream()
                .filter(part -> part.values().entrySet().containsAll(whom.entrySet()))
                .toList();
    }

    /** What is so of those who are chosen. */
    static long number(List<Part> parts, Map<String, String> whom, Counted counted) {
        return number(chosen(parts, whom), counted);
    }

    private static long number(List<Part> of, Counted counted) {
        return of.stream().mapToLong(part -> part.number(counted)).sum();
    }

    private Clue clue(Counted counted, List<Part> of, String about, boolean isShown) {
        List<Integer> all = new ArrayList<>();
        for (Part part : of) {
            all.addAll(places(counted, parts.indexOf(part)));
        }
        return new Clue(counted + " of " + about, all, number(of, counted), isShown);
    }

    private List<Integer> places(Counted counted, int part) {
        if (counted.equals(Counted.ALL)) {
            return List.of(part);
        }
        List<String> categories = breakdowns.get(counted.breakdown());
        int first = places.get(counted.breakdown()) + part * categories.size();
        return counted.categories().stream()
                .map(category -> first + categories.indexOf(category))
                .toList();
    }

    private List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        breakdowns.forEach((breakdown, categories) -> IntStream.range(0, parts.size())
                .forEach(part -> ties.add(new Tie(List.of(part), places(new Counted(breakdown, categories), part)))));
        return ties;
    }

    private List<Clue> clues(Consumer<String> found) {
        List<Clue> clues = new ArrayList<>();
        notes.told().forEach((whom, numbers) -> {
            List<Part> chosen = chosen(whom);
            numbers.forEach((counted, number) -> {
                Clue clue = clue(counted, chosen, whom.toString(), number.isPresent());
                number.filter(said -> said != clue.truth())
                        .ifPresent(said -> found.accept(clue + " is said to be " + said + ", not " + clue.truth()));
                // that there is nobody may be known, and so may be the sum of several that are not few
                boolean isKeptBack = clue.isSmall()
                        || clue.truth() > 0 && counted.categories().size() < 2;
                if (clue.isShown() || isKeptBack) {
                    clues.add(clue);
                }
            });
        });
        return clues;
    }

    /**
     * Finds numbers of few people that come out.
     *
     * @return what there was to be found
     */
    Attack people(Consumer<String> found) {
        Attack attack = new Attack(clues(found), ties(), size);
        attack.shown(found);
        attack.computed(found);
        each(Counted.ALL, attack, found);
        breakdowns.forEach((breakdown, categories) ->
                categories.forEach(category -> each(Counted.of(breakdown, category), attack, found)));
        return attack;
    }

    private void each(Counted counted, Attack attack, Consumer<String> found) {
        attack.computedTogether(
                parts.stream()
                        .map(part -> clue(counted, List.of(part), part.values().toString(), false))
                        .toList(),
                found);
    }

    /** Finds differences of what is told of many and of some among them that are few people. */
    void differences(Consumer<String> found) {
        notes.told()
                .forEach((some, less) -> notes.told().forEach((many, more) -> {
                    if (some.entrySet().containsAll(many.entrySet())) {
                        less.forEach((counted, number) -> number.ifPresent(n -> List.of(counted, Counted.ALL)
                                .forEach(whole -> more.getOrDefault(whole, Optional.empty())
                                        .filter(all -> all - n > 0 && all - n < Clue.FEWEST)
                                        .ifPresent(all -> found.accept(counted + " of " + some + " are " + n + ", "
                                                + whole + " of " + many + " " + all)))));
                    }
                }));
    }

    /** Finds sums of what was delivered to few people: unknown is what each part was given in each month. */
    void deliveries(Consumer<String> found) {
        List<String> months = notes.delivered().values().stream()
                .flatMap(all -> all.keySet().stream())
                .filter(month -> !month.isEmpty())
                .distinct()
                .toList();
        List<Clue> clues = new ArrayList<>();
        notes.delivered().forEach((whom, isTold) -> {
            months.forEach(
                    month -> clues.add(delivered(chosen(whom), whom, List.of(month), months, isTold.get(month))));
            if (isTold.get("")) {
                clues.add(delivered(chosen(whom), whom, months, months, true));
            }
        });
        Attack attack = new Attack(clues, parts.size() * months.size());
        attack.shown(found);
        attack.computed(found);
        months.forEach(month -> attack.computedTogether(
                parts.stream()
                        .map(part -> delivered(List.of(part), part.values(), List.of(month), months, false))
                        .toList(),
                found));
    }

    private Clue delivered(
            List<Part> of, Map<String, String> whom, List<String> wanted, List<String> months, boolean isShown) {
        List<Integer> cells = new ArrayList<>();
        long visited = 0;
        for (Part part : of) {
            for (String month : wanted) {
                cells.add(parts.indexOf(part) * months.size() + months.indexOf(month));
                visited += part.number(Counted.visited(month));
            }
        }
        return new Clue("what was delivered in " + wanted + " to " + whom, cells, visited, isShown);
    }
}
