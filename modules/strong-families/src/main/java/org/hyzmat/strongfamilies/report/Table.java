package org.hyzmat.strongfamilies.report;

import java.util.List;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;

/**
 * A table of a report, on a page as in a file.
 *
 * @param title what it shows
 * @param header the words above the columns; the first column names the rows
 * @param rows a value for each column
 * @param notes what is to be known of it, possibly none
 */
record Table(String title, List<String> header, List<List<Value>> rows, List<String> notes) {

    Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    Sheet sheet() {
        List<List<Cell>> cells =
                rows.stream().map(row -> row.stream().map(Value::cell).toList()).toList();
        return Sheet.of(title, header, cells);
    }
}
