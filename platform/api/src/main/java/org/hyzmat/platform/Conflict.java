package org.hyzmat.platform;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One field of a form that two people filled in differently at the same time, of whom the second has not saved yet.
 *
 * <p>It is found by {@link Form#against}. Both lists hold values as the form sends them, so a choice stands there as
 * its code or id; the view part {@code platform/_conflict.peb} puts the words for it. Where a form has numbered rows,
 * the field {@code week-3} is column {@code week} of row 3.
 *
 * @param field the name of the field
 * @param stored the values stored now, without blank ones; empty when nothing is stored
 * @param typed the values typed, without blank ones; empty when nothing was typed
 * @since 1.1
 */
public record Conflict(String field, List<String> stored, List<String> typed) {

    private static final Pattern IN_ROW = Pattern.compile("([a-z-]+)-(\\d{1,3})");

    /** Copies the values. */
    public Conflict {
        stored = List.copyOf(stored);
        typed = List.copyOf(typed);
    }

    /**
     * What the field is called in every row.
     *
     * @return the name without the number of a row, else the whole name
     */
    public String column() {
        Matcher numbered = IN_ROW.matcher(field);
        return numbered.matches() ? numbered.group(1) : field;
    }

    /**
     * The row of the form in which the field stands.
     *
     * @return its number, empty for a field outside rows
     */
    public String row() {
        Matcher numbered = IN_ROW.matcher(field);
        return numbered.matches() ? numbered.group(2) : "";
    }

    static Conflict of(String field, Form stored, Form typed) {
        return new Conflict(field, filled(stored, field), filled(typed, field));
    }

    /** Whether the two differ in more than the order of their values. */
    boolean isReal() {
        return !stored.stream().sorted().toList().equals(typed.stream().sorted().toList());
    }

    private static List<String> filled(Form form, String field) {
        return form.values(field).stream().filter(value -> !value.isBlank()).toList();
    }
}
