package org.hyzmat.mhpsscourses.figures;

/** What to call the values by which a report tells things apart, in the language of its reader. */
public interface Wording {

    /**
     * The word for a value.
     *
     * @param name of the dimension or breakdown
     */
    String of(String name, String value);

    /** The key by which values stand in order. */
    default String order(String name, String value) {
        return of(name, value);
    }
}
