package org.hyzmat.platform.tables;

import java.util.List;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;

/**
 * A table of figures, on a page by the view part {@code platform/_table.peb} and in a file by {@link #sheet}.
 *
 * @param title what it shows
 * @param header the words above the columns; the first column names the rows
 * @param rows a value for each column
 * @param notes sentences on what is to be known of it, possibly none
 * @since 1.1
 */
public record Table(String title, List<String> header, List<List<Value>> rows, List<String> notes) {

    /** Copies the lists. */
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /**
     * The table in a file, without its notes.
     *
     * @return a sheet with the same title, header and rows
     */
    public Sheet sheet() {
        List<List<Cell>> cells =
                rows.stream().map(row -> row.stream().map(Value::cell).toList()).toList();
        return Sheet.of(title, header, cells);
    }
}
