package org.hyzmat.testkit.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What somebody does who has read every page and every file, filter by filter, and wants to know more: adds and
 * subtracts what is shown, and asks which numbers of people are possible at all. Knows nothing of the method.
 */
public final class Attack {

    private final List<Clue> clues;
    private final List<Tie> ties;
    private final int size;
    private final Span span = new Span();

    /**
     * Prepares an attack.
     *
     * @param clues all that can be asked for, with what is told and what is not
     * @param size of how many unknown numbers all of it is made
     */
    public Attack(List<Clue> clues, int size) {
        this(clues, List.of(), size);
    }

    /**
     * Prepares an attack on people who are told apart in several ways.
     *
     * @param clues all that can be asked for, with what is told and what is not
     * @param ties which unknown numbers are the same people
     * @param size of how many unknown numbers all of it is made
     */
    public Attack(List<Clue> clues, List<Tie> ties, int size) {
        this.clues = List.copyOf(clues);
        this.ties = List.copyOf(ties);
        this.size = size;
        ties.forEach(tie -> span.add(tie.row(size)));
        clues.stream().filter(Clue::isShown).forEach(clue -> span.add(clue.row(size)));
    }

    /** Finds small numbers that are shown as they are. */
    public void shown(Consumer<String> found) {
        clues.stream()
                .filter(clue -> clue.isShown() && clue.isSmall())
                .forEach(clue -> found.accept(clue + " is shown"));
    }

    /** Finds hidden numbers that come out by adding and subtracting. */
    public void computed(Consumer<String> found) {
        clues.stream()
                .filter(clue -> !clue.isShown() && span.has(clue.row(size)))
                .forEach(clue -> found.accept(clue + " comes out by adding and subtracting"));
    }

    /**
     * Finds few people together whose number comes out although no page asks for it; the sum of whatever was measured
     * of them would come out too.
     *
     * @param parts numbers of people of whom nobody is counted twice
     */
    public void computedTogether(List<Clue> parts, Consumer<String> found) {
        List<Part> small = parts.stream()
                .filter(Clue::isSmall)
                .map(clue -> new Part(clue, span.worth(clue.row(size))))
                .toList();
        for (int i = 0; i < small.size(); i++) {
            extend(small, i, new Chosen(List.of(), 0, 0), found);
        }
    }

    private record Part(Clue clue, long worth) {}

    private record Chosen(List<Clue> clues, long number, long worth) {

        Chosen and(Part part) {
            List<Clue> more = new ArrayList<>(clues);
            more.add(part.clue());
            return new Chosen(more, number + part.clue().truth(), Span.together(worth, part.worth()));
        }
    }

    private static void extend(List<Part> all, int next, Chosen before, Consumer<String> found) {
        Chosen chosen = before.and(all.get(next));
        if (!Clue.isSmall(chosen.number())) {
            return;
        }
        if (chosen.worth() == 0) {
            found.accept(chosen.clues() + " are " + chosen.number() + " together");
        }
        for (int i = next + 1; i < all.size(); i++) {
            extend(all, i, chosen, found);
        }
    }

    /**
     * Finds small numbers of which only one value is possible, since numbers of people are whole and not below nothing.
     *
     * @return of how many it would take too long to know
     */
    public int bounded(Consumer<String> found) {
        List<Clue> told = clues.stream().filter(Clue::isShown).toList();
        Possible possible = new Possible(told, ties, size);
        int undecided = 0;
        for (Clue clue : clues) {
            if (!clue.isShown() && clue.isSmall()) {
                Possible.Answer other = possible.other(clue);
                if (other == Possible.Answer.NONE) {
                    found.accept(clue + " can only be " + clue.truth());
                } else if (other == Possible.Answer.UNKNOWN) {
                    undecided++;
                }
            }
        }
        return undecided;
    }

    /** What was read. */
    public List<Clue> clues() {
        return clues;
    }
}
