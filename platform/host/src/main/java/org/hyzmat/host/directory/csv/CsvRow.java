package org.hyzmat.host.directory.csv;

import java.util.Map;

/** A row of a CSV file, its cells stripped, numbered as an editor shows it. */
record CsvRow(String file, long number, Map<String, String> cells) {

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean isEmpty(String column) {
        return cell(column).isEmpty();
    }
}
