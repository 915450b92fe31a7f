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
    private final int size;
    private final Span span = new Span();

    /**
     * Prepares an attack.
     *
     * @param clues all that can be asked for, with what is told and what is not
     * @param size of how many unknown numbers all of it is made
     */
    public Attack(List<Clue> clues, int size) {
        this.clues = List.copyOf(clues);
        this.size = size;
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
        List<Clue> small = parts.stream().filter(Clue::isSmall).toList();
        for (int i = 0; i < small.size(); i++) {
            extend(small, i, List.of(), found);
        }
    }

    private void extend(List<Clue> all, int next, List<Clue> chosen, Consumer<String> found) {
        List<Clue> more = new ArrayList<>(chosen);
        more.add(all.get(next));
        long number = more.stream().mapToLong(Clue::truth).sum();
        if (!Clue.isSmall(number)) {
            return;
        }
        int[] sum = new int[size];
        more.forEach(clue -> clue.places().forEach(place -> sum[place]++));
        if (span.has(sum)) {
            found.accept(more + " are " + number + " together");
        }
        for (int i = next + 1; i < all.size(); i++) {
            extend(all, i, more, found);
        }
    }

    /**
     * Finds small numbers of which only one value is possible, since numbers of people are whole and not below nothing.
     *
     * @return of how many it would take too long to know
     */
    public int bounded(Consumer<String> found) {
        List<Clue> told = clues.stream().filter(Clue::isShown).toList();
        Possible possible = new Possible(told, size);
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
