package org.hyzmat.platform.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many there are of what is counted (families, persons, pairs of measurements) in every smallest part of what can
 * be selected: the whole of it, whatever the page in front of the reader selects.
 *
 * <p>Who is counted belongs to exactly one part, and in each breakdown to at most one category. Each kind of thing that
 * is counted has counts of its own; where one kind is a part of another, as those who stayed are of those who began, it
 * is a category of a breakdown, so that those who are left over are protected too. Filled once by one thread and then
 * left alone.
 *
 * @since 1.1
 */
public final class Counts {

    private final Offer offer;
    private final Map<Selection, Part> parts = new HashMap<>();
    private final Map<String, Set<String>> categories = new TreeMap<>();

    /**
     * Counts for what an offer can select.
     *
     * @param offer which filters there are
     */
    public Counts(Offer offer) {
        this.offer = offer;
    }

    /**
     * Adds a part.
     *
     * @param part a value for every dimension of the offer
     * @param number how many are counted there, 0 or more; added to what was added before
     * @return these counts
     * @throws IllegalArgumentException if a dimension is missing, if there is one too many or if the number is negative
     */
    public Counts add(Selection part, long number) {
        part(part, number).number += number;
        return this;
    }

    /**
     * Says how many of a part belong to a category. Whoever belongs to none of the categories that are named need
     * not be added; a category that nobody belongs to may be, so that its zero can be shown.
     *
     * @param part a value for every dimension of the offer
     * @param breakdown what is told apart, such as sex
     * @param category one of its categories
     * @param number how many of the part's number are counted there, 0 or more; added to what was added before
     * @return these counts
     * @throws IllegalArgumentException if a dimension is missing, if there is one too many or if the number is negative
     */
    public Counts add(Selection part, String breakdown, String category, long number) {
        categories.computeIfAbsent(breakdown, name -> new LinkedHashSet<>()).add(category);
        part(part, number)
                .categories
                .computeIfAbsent(breakdown, name -> new TreeMap<>())
                .merge(category, number, Long::sum);
        return this;
    }

    private Part part(Selection selection, long number) {
        if (number < 0
                || selection.filters().size() != offer.dimensions().size()
                || !selection.filters().keySet().containsAll(offer.dimensions())) {
            throw new IllegalArgumentException("In " + selection + " there are " + number
                    + "; a part needs a value for each of " + offer.dimensions() + " and a number from 0.");
        }
        return parts.computeIfAbsent(selection, Part::new);
    }

    Offer offer() {
        return offer;
    }

    /** Every part, in an order that depends on nothing but their names. */
    List<Part> parts() {
        List<String> dimensions = offer.dimensions();
        List<Part> sorted = new ArrayList<>(parts.values());
        sorted.sort((one, other) -> {
            for (String dimension : dimensions) {
                int order = one.value(dimension).compareTo(other.value(dimension));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        });
        return sorted;
    }

    Map<String, Set<String>> categories() {
        return categories;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts
                && offer.equals(counts.offer)
                && categories.equals(counts.categories)
                && parts.equals(counts.parts);
    }

    @Override
    public int hashCode() {
        return 31 * offer.hashCode() + parts.hashCode();
    }

    /** One part, and how many of it belong where. */
    static final class Part {

        private final Selection selection;
        private final Map<String, Map<String, Long>> categories = new TreeMap<>();
        private long number;

        Part(Selection selection) {
            this.selection = selection;
        }

        String value(String dimension) {
            return selection.filters().get(dimension);
        }

        long number() {
            return number;
        }

        long number(String breakdown, String category) {
            return categories.getOrDefault(breakdown, Map.of()).getOrDefault(category, 0L);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Part part
                    && number == part.number
                    && selection.equals(part.selection)
                    && categories.equals(part.categories);
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(number) + categories.hashCode();
        }
    }
}
