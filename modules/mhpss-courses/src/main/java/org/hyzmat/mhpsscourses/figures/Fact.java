package org.hyzmat.mhpsscourses.figures;

import java.util.Map;
import org.hyzmat.platform.figures.Selection;

/**
 * How many of what is counted are alike in everything that a report tells apart.
 *
 * @param part a value for every dimension of the report
 * @param categories a category of every breakdown
 * @param number how many there are
 */
public record Fact(Map<String, String> part, Map<String, String> categories, long number) {

    public Fact {
        part = Map.copyOf(part);
        categories = Map.copyOf(categories);
    }

    boolean isIn(Selection selection) {
        return selection.filters().entrySet().stream()
                .allMatch(filter -> filter.getValue().equals(part.get(filter.getKey())));
    }
}
