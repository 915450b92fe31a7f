package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report as a CSV file: tables one below the other, each below its title and apart from the one before. */
final class ResultFile {

    private static final double TOLERANCE = 1e-6;
    /** Above this a figure is compared by its digits, so that a wrong formula shows in a small p too. */
    private static final double LEAST = 1e-9;

    private final Map<String, List<List<String>>> tables;

    private ResultFile(Map<String, List<List<String>>> tables) {
        this.tables = tables;
    }

    static ResultFile read(String file) {
        Map<String, List<List<String>>> tables = new HashMap<>();
        for (String part : file.replace("\uFEFF", "").replace("\r\n", "\n").split("\n\n")) {
            List<List<String>> rows = new ArrayList<>();
            for (String line : part.strip().split("\n")) {
                rows.add(cells(line));
            }
            tables.put(rows.get(0).get(0), rows.subList(1, rows.size()));
        }
        return new ResultFile(tables);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : (line + ",").toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        return cells;
    }

    /** What it says below a heading in the row of a table, from 0. */
    double figure(String table, int row, String column) {
        List<List<String>> rows = tables.get(table);
        String found = rows.get(row + 1).get(rows.get(0).indexOf(column));
        return Double.parseDouble(found.replaceFirst("^'", ""));
    }

    /** Fails unless a figure stands in the row of a table, from 0, below a heading. */
    void holds(String table, int row, String column, double figure) {
        double allowed = TOLERANCE * Math.max(LEAST, Math.abs(figure));
        assertEquals(figure, figure(table, row, column), allowed, table + ", " + column);
    }
}
