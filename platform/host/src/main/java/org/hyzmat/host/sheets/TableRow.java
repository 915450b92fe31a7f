package org.hyzmat.host.sheets;

import java.util.List;
import org.hyzmat.platform.sheets.Cell;

/**
 * A row of a table that was read.
 *
 * @param number as a spreadsheet program numbers it, or the line of a text on which it begins
 * @param cells as many as there are up to the last that holds something
 */
public record TableRow(long number, List<Cell> cells) {

    /** Copies the cells. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** A cell, empty behind the last one. */
    public Cell cell(int place) {
        return place < cells.size() ? cells.get(place) : Cell.EMPTY;
    }

    /** Whether something stands in it. */
    boolean isFilled() {
        return cells.stream().anyMatch(cell -> !cell.equals(Cell.EMPTY));
    }
}
