package org.hyzmat.platform.figures;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is selected: one value for each of some dimensions, such as the provider and the year.
 *
 * @param filters the chosen value of each dimension that is filtered; others are not restricted
 * @since 1.1
 */
public record Selection(Map<String, String> filters) {

    /** Everything there is. */
    public static final Selection ALL = new Selection(Map.of());

    /** Copies the filters. */
    public Selection {
        filters = Map.copyOf(filters);
    }

    /**
     * One filter.
     *
     * @param dimension its name
     * @param value what is chosen, for example an id
     * @return a selection by this filter alone
     */
    public static Selection of(String dimension, String value) {
        return ALL.and(dimension, value);
    }

    /**
     * One filter more.
     *
     * @param dimension its name
     * @param value what is chosen
     * @return a narrower selection; the same filter chosen again takes the place of the first
     */
    public Selection and(String dimension, String value) {
        Map<String, String> more = new TreeMap<>(filters);
        more.put(dimension, value);
        return new Selection(more);
    }
}
