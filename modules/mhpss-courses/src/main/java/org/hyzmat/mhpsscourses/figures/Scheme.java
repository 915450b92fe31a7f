package org.hyzmat.mhpsscourses.figures;

import java.util.List;
import org.hyzmat.platform.figures.Offer;

/**
 * What a report counts, and what it tells apart.
 *
 * @param unit what is counted: {@code <unit>.number} and {@code <unit>.by.<name>} are the keys of its words
 * @param dimensions by which somebody can choose, each by itself
 * @param breakdowns what is told apart within whatever was chosen
 */
public record Scheme(String unit, List<String> dimensions, List<String> breakdowns) {

    public Scheme {
        dimensions = List.copyOf(dimensions);
        breakdowns = List.copyOf(breakdowns);
    }

    Offer offer() {
        return Offer.of(dimensions.toArray(String[]::new));
    }

    /** The same without a dimension by which something else is told apart. */
    public Scheme without(String dimension) {
        return new Scheme(
                unit,
                dimensions.stream().filter(each -> !each.equals(dimension)).toList(),
                breakdowns);
    }
}
