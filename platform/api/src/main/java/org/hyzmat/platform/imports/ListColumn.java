package org.hyzmat.platform.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a list.
 *
 * <p>It is recognised in a file by the word of its first row in any of the three languages, by its name, or by one of
 * the other words; case, blanks and marks do not count.
 *
 * @param name within the kind: small letters, digits and hyphens; also the field of a problem
 * @param holds what may stand in it
 * @param required whether every row needs a value
 * @param choices the codes of a choice, otherwise empty
 * @param words for a choice, the beginning of the text keys of its codes: {@code role} for {@code role.mother}
 * @param otherWords further words for the first row
 * @since 1.1
 */
public record ListColumn(
        String name, Holds holds, boolean required, List<String> choices, String words, List<String> otherWords) {

    /** What may stand in a column. */
    public enum Holds {
        /** Words; a number or a day that stands there is read as the text 17.5 or 2026-05-14. */
        TEXT,
        /** A day: 2026-05-14, 14.05.2026 or a day of a spreadsheet program. */
        DATE,
        /** A number, with a point or a comma before its decimals. */
        NUMBER,
        /** One of some codes, or its word in any of the three languages. */
        CHOICE
    }

    /** Copies the lists. */
    public ListColumn {
        choices = List.copyOf(choices);
        otherWords = List.copyOf(otherWords);
    }

    /**
     * A column of words.
     *
     * @param name its name
     * @return a column that may be empty
     */
    public static ListColumn text(String name) {
        return new ListColumn(name, Holds.TEXT, false, List.of(), "", List.of());
    }

    /**
     * A column of days.
     *
     * @param name its name
     * @return a column that may be empty
     */
    public static ListColumn date(String name) {
        return new ListColumn(name, Holds.DATE, false, List.of(), "", List.of());
    }

    /**
     * A column of numbers.
     *
     * @param name its name
     * @return a column that may be empty
     */
    public static ListColumn number(String name) {
        return new ListColumn(name, Holds.NUMBER, false, List.of(), "", List.of());
    }

    /**
     * A column of codes.
     *
     * @param name its name
     * @param words the beginning of the text keys of the codes, without the dot
     * @param codes what may be chosen
     * @return a column that may be empty
     */
    public static ListColumn choice(String name, String words, List<String> codes) {
        return new ListColumn(name, Holds.CHOICE, false, codes, words, List.of());
    }

    /**
     * The same column, with a value in every row.
     *
     * @return a copy
     */
    public ListColumn always() {
        return new ListColumn(name, holds, true, choices, words, otherWords);
    }

    /**
     * The same column, recognised by further words.
     *
     * @param others such as those of forms in use
     * @return a copy
     */
    public ListColumn alsoCalled(String... others) {
        List<String> all = new ArrayList<>(otherWords);
        all.addAll(List.of(others));
        return new ListColumn(name, holds, required, choices, words, all);
    }
}
