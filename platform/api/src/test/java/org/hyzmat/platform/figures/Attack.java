package org.hyzmat.platform.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What somebody does who has read every page and every file, filter by filter, and wants to know more: adds and
 * subtracts what is shown, and asks which numbers of people are possible at all. Knows nothing of the method.
 */
final class Attack {

    /** People of the same group who are alike in everything that can be asked. */
    private record Kind(World.Group group, World.Person person) {}

    private final World world;
    private final List<Kind> kinds = new ArrayList<>();
    private final Map<World.Question, Figure> read;
    private final Map<World.Question, int[]> vectors = new LinkedHashMap<>();

    Attack(World world) {
        this.world = world;
        this.read = world.read();
        for (World.Group group : world.groups()) {
            kinds(group, new ArrayList<>(world.breakdowns().keySet()), Map.of());
        }
        read.keySet().forEach(question -> vectors.put(question, vector(question)));
    }

    private void kinds(World.Group group, List<String> open, Map<String, String> known) {
        if (open.isEmpty()) {
            kinds.add(new Kind(group, new World.Person(known)));
            return;
        }
        String breakdown = open.get(0);
        for (String category : world.breakdowns().get(breakdown)) {
            Map<String, String> more = new LinkedHashMap<>(known);
            more.put(breakdown, category);
            kinds(group, open.subList(1, open.size()), more);
        }
    }

    private int[] vector(World.Question question) {
        return kinds.stream()
                .mapToInt(kind -> question.isAbout(kind.group()) && question.isAbout(kind.person()) ? 1 : 0)
                .toArray();
    }

    Map<World.Question, Figure> read() {
        return read;
    }

    /** Small numbers that are shown as they are. */
    void shown(Consumer<String> found) {
        read.forEach((question, figure) -> {
            if (figure.isShown() && isSmall(question.answer(world.groups()))) {
                found.accept(question + " is shown");
            }
        });
    }

    /** Hidden numbers that come out by adding and subtracting. */
    void computed(Consumer<String> found) {
        Span span = span();
        read.forEach((question, figure) -> {
            if (figure.isHidden() && span.has(vectors.get(question))) {
                found.accept(question + " comes out by adding and subtracting");
            }
        });
    }

    /** Few people together, of up to four groups, whose number comes out although no page asks for it. */
    void computedTogether(Consumer<String> found) {
        Span span = span();
        together(span, World.TOTAL, World.TOTAL, found);
        world.breakdowns()
                .forEach((breakdown, all) -> all.forEach(category -> together(span, breakdown, category, found)));
    }

    private void together(Span span, String breakdown, String category, Consumer<String> found) {
        List<World.Question> groups = world.groups().stream()
                .map(group -> new World.Question(group.selection(), breakdown, category))
                .filter(question -> isSmall(question.answer(world.groups())))
                .distinct()
                .toList();
        for (int i = 0; i < groups.size(); i++) {
            extend(span, groups, i, new ArrayList<>(), found);
        }
    }

    private void extend(
            Span span, List<World.Question> all, int next, List<World.Question> chosen, Consumer<String> found) {
        List<World.Question> more = new ArrayList<>(chosen);
        more.add(all.get(next));
        long number = more.stream()
                .mapToLong(question -> question.answer(world.groups()))
                .sum();
        if (!isSmall(number)) {
            return;
        }
        int[] sum = new int[kinds.size()];
        for (World.Question question : more) {
            int[] one = vector(question);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one[i];
            }
        }
        if (span.has(sum)) {
            found.accept(more + " are " + number + " together");
        }
        for (int i = next + 1; i < all.size(); i++) {
            extend(span, all, i, more, found);
        }
    }

    /** Small numbers of which only one value is possible, since numbers of people are whole and not below nothing. */
    int bounded(Consumer<String> found) {
        List<int[]> rows = new ArrayList<>();
        List<Long> sums = new ArrayList<>();
        read.forEach((question, figure) -> {
            if (figure.isShown()) {
                rows.add(vectors.get(question));
                sums.add((long) figure.value());
            }
        });
        Possible possible = new Possible(rows, sums, kinds.size());
        int undecided = 0;
        for (Map.Entry<World.Question, Figure> entry : read.entrySet()) {
            long answer = entry.getKey().answer(world.groups());
            if (entry.getValue().isHidden() && isSmall(answer)) {
                Possible.Answer other = possible.other(vectors.get(entry.getKey()), answer);
                if (other == Possible.Answer.NONE) {
                    found.accept(entry.getKey() + " can only be " + answer);
                } else if (other == Possible.Answer.UNKNOWN) {
                    undecided++;
                }
            }
        }
        return undecided;
    }

    private Span span() {
        Span span = new Span();
        read.forEach((question, figure) -> {
            if (figure.isShown()) {
                span.add(vectors.get(question));
            }
        });
        return span;
    }

    static boolean isSmall(long number) {
        return number > 0 && number < World.FEWEST;
    }
}
