package org.hyzmat.platform.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Decides which questions about how many there are in all are answered. */
final class Totals {

    /** How many parts of a cluster are tried. */
    private static final int TRIED = 2;

    private final Questions questions;
    private final Search search;
    private final List<Breakdown> breakdowns;
    private final int fewest;
    private final long[] numbers;
    private final long[] sums;
    private final boolean[] hidden;
    private final Clusters clusters;
    private final List<List<Move>> moves = new ArrayList<>();
    private final List<int[]> joined = new ArrayList<>();

    Totals(Questions questions, Search search, long[] numbers, List<Breakdown> breakdowns, int fewest) {
        this.questions = questions;
        this.search = search;
        this.breakdowns = breakdowns;
        this.fewest = fewest;
        this.numbers = numbers;
        this.sums = questions.sums(numbers);
        this.hidden = new boolean[questions.size()];
        this.clusters = new Clusters(numbers);
        for (int part = 0; part < numbers.length; part++) {
            moves.add(new ArrayList<>());
        }
    }

    void decide() {
        for (int question = 0; question < hidden.length; question++) {
            hidden[question] = isSmall(sums[question]);
        }
        for (int part = 0; part < numbers.length; part++) {
            joinSmall(part);
        }
        for (int part = 0; part < numbers.length; part++) {
            while (isSmall(clusters.total(part)) && !clusters.isGuarded(part)) {
                protect(part);
            }
        }
        for (int part = 0; part < numbers.length; part++) {
            for (int combination = 0; combination < questions.combinations(); combination++) {
                protect(part, combination);
            }
        }
    }

    boolean isHidden(int question) {
        return hidden[question];
    }

    /** The pairs of parts that are told only together. */
    List<int[]> joined() {
        return joined;
    }

    private boolean isSmall(long number) {
        return number > 0 && number < fewest;
    }

    /** Small parts of a cell are hidden each, so that it costs nothing to tell them only together. */
    private void joinSmall(int part) {
        for (int other : search.cells().parts(search.cells().of(part))) {
            if (other > part && isSmall(numbers[part]) && isSmall(numbers[other]) && !clusters.isJoined(part, other)) {
                apply(new Move(new int[] {part, other}, 0));
            }
        }
    }

    /** Joins a small cluster to another one, or finds so many moves that no small number holds an end of each. */
    private void protect(int part) {
        Set<Integer> ends = new HashSet<>();
        Move best = alone(part).or(searched(part, ends));
        long safe = clusters.total(part);
        while (best != Move.NONE) {
            apply(best);
            if (best.isPair()) {
                return;
            }
            safe += least(best, ends);
            best = safe < fewest ? searched(part, ends) : Move.NONE;
        }
        clusters.guard(part);
    }

    private Move searched(int part, Set<Integer> ends) {
        Move best = Move.NONE;
        List<Integer> members = clusters.members(part);
        for (int member : members.subList(0, Math.min(TRIED, members.size()))) {
            best = best.or(search.cheapest(member, new Around(member, ends, other -> true)));
        }
        return best;
    }

    /** How many the smallest cluster at an end of a move holds; notes the ends, of which no other move makes use. */
    private long least(Move move, Set<Integer> ends) {
        long least = fewest;
        for (int corner = 1; corner < move.parts().length; corner++) {
            if (Move.isGain(corner)) {
                least = Math.min(least, clusters.total(move.parts()[corner]));
                ends.add(clusters.root(move.parts()[corner]));
            }
        }
        return least;
    }

    /** What is small and asked for must itself be another number in some move. */
    private void protect(int part, int combination) {
        int question = questions.of(part)[combination];
        if (!isSmall(sums[question]) || numbers[part] == 0 || isMoved(question, combination)) {
            return;
        }
        IntPredicate outside = other -> questions.of(other)[combination] != question;
        apply(alone(part).or(search.cheapest(part, new Around(part, Set.of(), outside))));
    }

    private boolean isMoved(int question, int combination) {
        for (int part : questions.parts(question)) {
            for (Move move : moves.get(part)) {
                if (move.isChanged(questions, combination, question)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Move alone(int part) {
        return new Move(new int[] {part}, search.alone(part, new Around(part, Set.of(), other -> true)));
    }

    private void apply(Move move) {
        if (move.isPair()) {
            clusters.join(move.parts()[0], move.parts()[1]);
            joined.add(move.parts());
        }
        for (int part : move.parts()) {
            moves.get(part).add(move);
        }
        move.forEachChanged(questions, question -> hidden[question] = true);
    }

    /** What a move of one part would cost. */
    private final class Around implements Terms {

        private final int part;
        private final Set<Integer> ends;
        private final IntPredicate outside;

        Around(int part, Set<Integer> ends, IntPredicate outside) {
            this.part = part;
            this.ends = ends;
            this.outside = outside;
        }

        @Override
        public long cost(int question) {
            return hidden[question] ? 0 : questions.loss(question, sums[question]);
        }

        @Override
        public boolean joins(int other) {
            return numbers[other] > 0 && outside.test(other) && !clusters.isJoined(part, other);
        }

        @Override
        public boolean opposes(int other) {
            return joins(other) && !ends.contains(clusters.root(other));
        }

        @Override
        public boolean follows(int other) {
            return numbers[other] > 0 && breakdowns.stream().allMatch(breakdown -> breakdown.isCommon(part, other));
        }
    }
}
