package org.hyzmat.host.directory.csv;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A register: the CSV file it is read from and the table it goes to.
 *
 * @param name its name, of which ids are made
 * @param file its file
 * @param table its table
 * @param key the columns that together tell one row from every other
 * @param columns the columns of the file, in the order in which they are shipped
 * @param rules what must hold between cells
 */
record Register(String name, String file, String table, List<String> key, List<Column> columns, List<Rule> rules) {

    UUID idOf(CsvRow row) {
        return RegisterId.of(name, key.stream().map(row::cell).collect(Collectors.joining("/")));
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }
}
