package org.hyzmat.platform.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which filters a page offers, and which of them together: all that a reader of figures can ever ask.
 *
 * <p>The fewer combinations there are, the more of each can be shown. A page offers the same to everybody who reads
 * only figures, and one that shows the same records as another has the same offer and the same counts.
 *
 * @since 1.1
 */
public final class Offer {

    private final List<String> dimensions;
    private final Set<Set<String>> combinations;

    private Offer(List<String> dimensions, Set<Set<String>> combinations) {
        this.dimensions = List.copyOf(dimensions);
        this.combinations = Set.copyOf(combinations);
    }

    /**
     * No filter at all, and each of these by itself.
     *
     * @param dimensions their names, at most 20
     * @return an offer
     */
    public static Offer of(String... dimensions) {
        Set<Set<String>> alone = new LinkedHashSet<>(Set.of(Set.of()));
        for (String dimension : dimensions) {
            alone.add(Set.of(dimension));
        }
        return new Offer(List.of(dimensions), alone);
    }

    /**
     * Some filters together; not yet any part of them.
     *
     * @param filters names of dimensions of this offer
     * @return a wider offer
     * @throws IllegalArgumentException if one of them is no dimension of this offer
     */
    public Offer together(String... filters) {
        Set<String> combination = Set.of(filters);
        if (!dimensions.containsAll(combination)) {
            throw new IllegalArgumentException(
                    "Filters " + combination + " are offered together; the dimensions are " + dimensions + ".");
        }
        Set<Set<String>> more = new LinkedHashSet<>(combinations);
        more.add(combination);
        return new Offer(dimensions, more);
    }

    /**
     * Each of some filters with each of the others, in twos.
     *
     * @param filters names of dimensions of this offer
     * @return a wider offer
     */
    public Offer pairs(String... filters) {
        Offer wider = this;
        for (int i = 0; i < filters.length; i++) {
            for (int j = i + 1; j < filters.length; j++) {
                wider = wider.together(filters[i], filters[j]);
            }
        }
        return wider;
    }

    /**
     * Whether a selection can be asked for.
     *
     * @param selection what is to be selected
     * @return true if exactly these filters are offered together
     */
    public boolean has(Selection selection) {
        return combinations.contains(selection.filters().keySet());
    }

    /**
     * The dimensions.
     *
     * @return their names in the order in which they were given
     */
    public List<String> dimensions() {
        return dimensions;
    }

    /**
     * What is offered, as names of dimensions: first what selects most.
     *
     * @return at least the empty combination
     */
    public List<List<String>> combinations() {
        List<List<String>> sorted = new ArrayList<>();
        for (Set<String> combination : combinations) {
            sorted.add(dimensions.stream().filter(combination::contains).toList());
        }
        sorted.sort((one, other) -> one.size() == other.size()
                ? one.toString().compareTo(other.toString())
                : Integer.compare(one.size(), other.size()));
        return sorted;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Offer offer
                && dimensions.equals(offer.dimensions)
                && combinations.equals(offer.combinations);
    }

    @Override
    public int hashCode() {
        return 31 * dimensions.hashCode() + combinations.hashCode();
    }
}
