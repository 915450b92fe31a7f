package org.hyzmat.platform.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Decides which questions about the categories of one breakdown are answered, given what is told of the totals. */
final class Categories {

    /** How many members of a cluster are tried. */
    private static final int TRIED = 2;

    private final Questions questions;
    private final Search search;
    private final Totals totals;
    private final Breakdown breakdown;
    private final int fewest;
    private final int parts;
    private final long[][] sums;
    private final boolean[][] hidden;
    private final Clusters clusters;
    private final List<List<Swap>> swaps = new ArrayList<>();

    Categories(Questions questions, Search search, Totals totals, Breakdown breakdown, int fewest) {
        this.questions = questions;
        this.search = search;
        this.totals = totals;
        this.breakdown = breakdown;
        this.fewest = fewest;
        this.parts = questions.parts();
        this.sums = new long[breakdown.size()][];
        this.hidden = new boolean[breakdown.size()][questions.size()];
        long[] numbers = new long[breakdown.size() * parts];
        for (int category = 0; category < breakdown.size(); category++) {
            sums[category] = questions.sums(breakdown.numbers(category));
            System.arraycopy(breakdown.numbers(category), 0, numbers, category * parts, parts);
        }
        this.clusters = new Clusters(numbers);
        for (int at = 0; at < numbers.length; at++) {
            swaps.add(new ArrayList<>());
        }
    }

    void decide() {
        for (int category = 0; category < hidden.length; category++) {
            for (int question = 0; question < hidden[category].length; question++) {
                hidden[category][question] = totals.isHidden(question) || isSmall(sums[category][question]);
            }
            for (int[] pair : totals.joined()) {
                if (has(pair[0], category) || has(pair[1], category)) {
                    clusters.join(at(pair[0], category), at(pair[1], category));
                }
            }
        }
        for (int at = 0; at < hidden.length * parts; at++) {
            while (isSmall(clusters.total(at)) && !clusters.isGuarded(at) && !isWhole(at)) {
                protect(at);
            }
        }
        for (int at = 0; at < hidden.length * parts; at++) {
            for (int combination = 0; combination < questions.combinations(); combination++) {
                protect(at, combination);
            }
        }
    }

    /** How many are in the cluster of a part and a category. */
    long total(int part, int category) {
        return clusters.total(at(part, category));
    }

    /** Whether so many are enough to stand in for somebody else. */
    boolean isEnough(long number) {
        return number >= fewest;
    }

    Clusters clusters() {
        return clusters;
    }

    boolean isHidden(int question, int category) {
        return hidden[category][question];
    }

    int at(int part, int category) {
        return category * parts + part;
    }

    /** Whether there is somebody of a part and a category. */
    boolean has(int part, int category) {
        return breakdown.number(part, category) > 0;
    }

    private boolean isSmall(long number) {
        return number > 0 && number < fewest;
    }

    /** Whether a cluster is everybody of its parts: then it is protected as a total is. */
    private boolean isWhole(int at) {
        for (int member : clusters.members(at)) {
            for (int category = 0; category < hidden.length; category++) {
                if (has(member % parts, category) && !clusters.isJoined(at, at(member % parts, category))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Joins a small cluster to another one, or finds so many swaps that no small number holds an end of each. */
    private void protect(int at) {
        Set<Integer> ends = new HashSet<>();
        Swap best = searched(at, ends);
        for (int member : clusters.members(at)) {
            best = alone(best, member % parts, member / parts);
        }
        long safe = clusters.total(at);
        while (best != Swap.NONE) {
            apply(best);
            if (best.move().parts().length <= 2) {
                return;
            }
            safe += least(best, ends);
            best = safe < fewest ? searched(at, ends) : Swap.NONE;
        }
        clusters.guard(at);
    }

    private Swap searched(int at, Set<Integer> ends) {
        Swap best = Swap.NONE;
        List<Integer> members = clusters.members(at);
        for (int member : members.subList(0, Math.min(TRIED, members.size()))) {
            best = best.or(searched(member % parts, member / parts, ends, with -> true));
        }
        return best;
    }

    private Swap searched(int part, int category, Set<Integer> ends, IntPredicate outside) {
        Swap best = Swap.NONE;
        for (int other : breakdown.others(part, category)) {
            Trade trade = new Trade(this, new Trade.Ends(part, category, other), ends, outside);
            best = best.or(search.cheapest(part, trade), trade);
            if (best != Swap.NONE && search.isQuiet(best.move())) {
                return best;
            }
        }
        return best;
    }

    /** How many the smallest cluster at an end of a swap holds; notes the ends, of which no other swap makes use. */
    private long least(Swap swap, Set<Integer> ends) {
        int[] moved = swap.move().parts();
        long least = clusters.total(at(moved[0], swap.other()));
        for (int corner = 1; corner < moved.length; corner++) {
            int end = at(moved[corner], Move.isGain(corner) ? swap.category() : swap.other());
            least = Math.min(least, clusters.total(end));
            ends.add(clusters.root(end));
        }
        return least;
    }

    private Swap alone(Swap best, int part, int category) {
        Swap cheapest = best;
        for (int other = 0; other < hidden.length; other++) {
            if (has(part, other) && !clusters.isJoined(at(part, category), at(part, other))) {
                Trade trade = new Trade(this, new Trade.Ends(part, category, other), Set.of(), with -> true);
                cheapest = cheapest.or(new Move(new int[] {part}, search.alone(part, trade)), trade);
            }
        }
        return cheapest;
    }

    /** What is small and asked for must itself be another number in some swap. */
    private void protect(int at, int combination) {
        int part = at % parts;
        int category = at / parts;
        int question = questions.of(part)[combination];
        if (!has(part, category)
                || totals.isHidden(question)
                || !isSmall(sums[category][question])
                || isSwapped(question, category, combination)) {
            return;
        }
        IntPredicate outside = with -> questions.of(with)[combination] != question;
        Swap best = searched(part, category, Set.of(), outside);
        for (int with : questions.parts(question)) {
            best = alone(best, with, category);
        }
        apply(best);
    }

    private boolean isSwapped(int question, int category, int combination) {
        for (int part : questions.parts(question)) {
            for (Swap swap : swaps.get(at(part, category))) {
                if (swap.move().isChanged(questions, combination, question)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void apply(Swap swap) {
        int[] moved = swap.move().parts();
        int one = swap.category();
        int other = swap.other();
        if (moved.length == 1) {
            clusters.join(at(moved[0], one), at(moved[0], other));
        } else if (swap.move().isPair()) {
            clusters.join(at(moved[0], one), at(moved[1], one));
            clusters.join(at(moved[0], other), at(moved[1], other));
        }
        for (int part : moved) {
            swaps.get(at(part, one)).add(swap);
            swaps.get(at(part, other)).add(swap);
        }
        swap.move().forEachChanged(questions, question -> {
            hidden[one][question] = true;
            hidden[other][question] = true;
        });
    }

    /** What it costs to answer a question about a category no more. */
    long cost(int question, int category) {
        return hidden[category][question] ? 0 : questions.loss(question, sums[category][question]);
    }
}
