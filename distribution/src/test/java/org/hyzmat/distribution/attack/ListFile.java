package org.hyzmat.distribution.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The file of a list with one row that is not among the present ones. */
final class ListFile {

    private static final Pattern BETWEEN = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private ListFile() {}

    /** Files of one row: one of the present rows with another value in one or two of its cells, or an invented one. */
    static List<String> variants(String present) {
        List<String> lines = present.lines().filter(line -> !line.isBlank()).toList();
        String header = lines.get(0);
        List<String> files = new ArrayList<>();
        if (lines.size() == 1) {
            int columns = BETWEEN.split(header, -1).length;
            files.add(row("9", columns));
            files.add(row("Synag", columns));
        }
        int last = lines.size() - 1;
        Stream.of(last, 1, last / 2)
                .filter(row -> row >= 1 && row <= last)
                .distinct()
                .map(lines::get)
                .forEach(row -> files.addAll(altered(row)));
        return files.stream()
                .distinct()
                .map(row -> header + "\r\n" + row + "\r\n")
                .toList();
    }

    private static String row(String first, int columns) {
        return first + ",Synag".repeat(columns - 1);
    }

    private static List<String> altered(String row) {
        List<String> cells = List.of(BETWEEN.split(row, -1));
        List<String> rows = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            for (String other : others(cells.get(column))) {
                List<String> copy = new ArrayList<>(cells);
                copy.set(column, other);
                rows.add(String.join(",", copy));
            }
        }
        return rows;
    }

    private static Set<String> others(String cell) {
        if (DAY.matcher(cell).matches()) {
            return Set.of(LocalDate.parse(cell).plusDays(7).toString());
        }
        Matcher number = NUMBER.matcher(cell);
        if (number.matches()) {
            return Set.of(String.valueOf(Integer.parseInt(cell) + 1));
        }
        return cell.isEmpty() || cell.startsWith("\"") ? Set.of() : Set.of(cell + " Synag");
    }
}
