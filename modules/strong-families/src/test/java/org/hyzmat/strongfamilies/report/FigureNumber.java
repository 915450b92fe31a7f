package org.hyzmat.strongfamilies.report;

/**
 * A number of people or families that a report tells of whatever is chosen.
 *
 * @param subject families, people, or the scale on which people were measured twice
 * @param breakdown what is told apart, empty for all of them
 * @param category one of its categories by its name, empty for all of them
 */
record FigureNumber(String subject, String breakdown, String category) {

    static final String FAMILIES = "families";
    static final String PEOPLE = "people";
    static final String COURSE = "course";
    static final String SEX = "sex";
    static final String AGE = "age";
    static final String ENOUGH = "Attended enough";

    static FigureNumber of(String subject) {
        return new FigureNumber(subject, "", "");
    }

    FigureNumber of(String breakdown, String category) {
        return new FigureNumber(subject, breakdown, category);
    }

    boolean isOfAll() {
        return breakdown.isEmpty();
    }

    /** Whether it stands in a table of several providers, places, services or programmes. */
    boolean isSideBySide() {
        return isOfAll() ? subject.equals(FAMILIES) || subject.equals(PEOPLE) : category.equals(ENOUGH);
    }

    @Override
    public String toString() {
        return subject + (isOfAll() ? "" : " " + category);
    }
}
