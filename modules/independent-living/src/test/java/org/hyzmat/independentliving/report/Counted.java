package org.hyzmat.independentliving.report;

import java.util.List;

/**
 * A number of people that a report tells of whatever is chosen.
 *
 * @param breakdown by what people are told apart, empty for all of them
 * @param categories which of its categories are counted together
 */
record Counted(String breakdown, List<String> categories) {

    static final String STATE = "state";
    static final String COURSE = "course";

    /** Everybody. */
    static final Counted ALL = new Counted("", List.of());

    private static final String MONTH = "month ";

    Counted {
        categories = List.copyOf(categories);
    }

    static Counted of(String breakdown, String category) {
        return new Counted(breakdown, List.of(category));
    }

    /** Those who were visited in a month. */
    static Counted visited(String month) {
        return of(MONTH + month, "visited");
    }

    /** Whether everybody belongs to one of the categories of its breakdown. */
    boolean isOfAll() {
        return !breakdown.equals(COURSE) && !breakdown.startsWith(MONTH);
    }

    @Override
    public String toString() {
        return breakdown + categories;
    }
}
