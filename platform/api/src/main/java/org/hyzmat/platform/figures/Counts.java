package org.hyzmat.platform.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many there are of what is counted (families, persons, pairs of measurements) in every smallest part of what can
 * be selected: the whole of it, whatever the page in front of the reader selects.
 *
 * <p>Who is counted belongs to exactly one part, and in each breakdown to at most one category. Each kind of thing that
 * is counted has counts of its own. Filled once by one thread and then left alone.
 *
 * @since 1.1
 */
public final class Counts {

    private final Offer offer;
    private final Map<Selection, Long> totals = new HashMap<>();
    private final Map<String, Map<String, Map<Selection, Long>>> categories = new TreeMap<>();

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
        totals.merge(checked(part, number), number, Long::sum);
        return this;
    }

    /**
     * Says how many of a part belong to a category. Whoever belongs to none of the categories that are named need not be
     * added.
     *
     * @param part a value for every dimension of the offer
     * @param breakdown what is told apart, such as sex
     * @param category one of its categories
     * @param number how many are counted there, 0 or more; added to what was added before
     * @return these counts
     * @throws IllegalArgumentException if a dimension is missing, if there is one too many or if the number is negative
     */
    public Counts add(Selection part, String breakdown, String category, long number) {
        categories
                .computeIfAbsent(breakdown, name -> new TreeMap<>())
                .computeIfAbsent(category, name -> new HashMap<>())
                .merge(checked(part, number), number, Long::sum);
        return this;
    }

    private Selection checked(Selection part, long number) {
        if (number < 0
                || part.filters().size() != offer.dimensions().size()
                || !part.filters().keySet().containsAll(offer.dimensions())) {
            throw new IllegalArgumentException("In " + part + " there are " + number
                    + "; a part needs a value for each of " + offer.dimensions() + " and a number from 0.");
        }
        return part;
    }

    Offer offer() {
        return offer;
    }

    Map<Selection, Long> totals() {
        return totals;
    }

    Map<String, Map<String, Map<Selection, Long>>> categories() {
        return categories;
    }
}
