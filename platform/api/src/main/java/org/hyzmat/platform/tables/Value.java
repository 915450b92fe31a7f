package org.hyzmat.platform.tables;

import org.hyzmat.platform.figures.FigureText;
import org.hyzmat.platform.sheets.Cell;

/**
 * What stands at one place of a table.
 *
 * @param cell what a file gets: a number as exactly as it is known
 * @param shown what a page shows: rounded, in the reader’s language
 * @since 1.1
 */
public record Value(Cell cell, String shown) {

    /** Nothing to show, for a reason that says nothing about anybody. */
    public static final Value NONE = new Value(Cell.EMPTY, FigureText.NONE);

    /** A number that is kept back. */
    public static final Value HIDDEN = of(FigureText.HIDDEN);

    /**
     * Words, the same on a page and in a file.
     *
     * @param words in the reader’s language
     * @return the value
     */
    public static Value of(String words) {
        return new Value(Cell.of(words), words);
    }
}
