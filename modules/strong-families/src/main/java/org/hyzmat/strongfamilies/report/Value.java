package org.hyzmat.strongfamilies.report;

import org.hyzmat.platform.sheets.Cell;

/**
 * One figure of a table.
 *
 * @param cell what a file gets: a number as exactly as it is known
 * @param shown what a page shows: rounded, in the reader's language
 */
record Value(Cell cell, String shown) {

    static Value of(String words) {
        return new Value(Cell.of(words), words);
    }
}
