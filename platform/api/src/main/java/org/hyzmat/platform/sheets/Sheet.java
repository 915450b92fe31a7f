package org.hyzmat.platform.sheets;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table: a title, the words of its first row, and the rows below, which need never be in memory all at once.
 *
 * @param title what the table shows; the name of its sheet in an XLSX file, where it is cut to 31 characters
 * @param header the words above the columns, in the language of whoever will read the file
 * @param rows where the rows come from
 * @since 1.1
 */
public record Sheet(String title, List<String> header, Rows rows) {

    /** Copies the words. */
    public Sheet {
        header = List.copyOf(header);
    }

    /** Where the rows of a table come from. */
    @FunctionalInterface
    public interface Rows {

        /**
         * Hands over each row in its order; called once, while the file is written.
         *
         * @param next takes a row: one cell for each word of the header
         */
        void each(Consumer<List<Cell>> next);
    }

    /**
     * A table that is wholly at hand.
     *
     * @param title what it shows
     * @param header the words above the columns
     * @param rows one cell for each word of the header
     * @return the table
     */
    public static Sheet of(String title, List<String> header, List<List<Cell>> rows) {
        List<List<Cell>> all = List.copyOf(rows);
        return new Sheet(title, header, all::forEach);
    }
}
