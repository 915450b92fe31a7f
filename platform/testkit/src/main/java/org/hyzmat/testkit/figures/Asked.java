package org.hyzmat.testkit.figures;

import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody chooses in a report.
 *
 * @param filters the names of what is chosen, by the fields of the form
 * @param query the same as the address carries it
 */
public record Asked(Map<String, String> filters, String query) {

    private static final String NOT_CHOSEN = "?";

    /** Nothing chosen. */
    public static final Asked ALL = new Asked(Map.of(), "");

    /** Copies the filters. */
    public Asked {
        filters = Map.copyOf(filters);
    }

    /** The same with something more that is chosen: a field of the form, its name there and its value. */
    public Asked and(String field, String name, String value) {
        Map<String, String> more = new TreeMap<>(filters);
        more.put(field, name);
        return new Asked(more, query + "&" + field + "=" + value);
    }

    /** The same as it stands in a row of a table, of something that the form does not let anybody choose. */
    public Asked row(String field, String name) {
        return and(field, name, NOT_CHOSEN);
    }

    /** Whether it is a row of a table. */
    public boolean isRow() {
        return query.endsWith("=" + NOT_CHOSEN);
    }

    /** Whether all that this asks for is asked for there too. */
    public boolean isWithin(Map<String, String> more) {
        return more.entrySet().containsAll(filters.entrySet());
    }

    @Override
    public String toString() {
        return new TreeMap<>(filters).toString();
    }
}
