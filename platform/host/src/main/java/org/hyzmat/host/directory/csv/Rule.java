package org.hyzmat.host.directory.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** What must hold between cells each of which is right by itself. */
interface Rule {

    /** Checks all rows of a register. */
    void check(List<CsvRow> rows, Faults faults);

    /** The last day is not before the first one. ISO dates sort as text. */
    static Rule period(String first, String last) {
        return each((row, faults) -> {
            if (!row.isEmpty(first) && !row.isEmpty(last) && row.cell(last).compareTo(row.cell(first)) < 0) {
                faults.cell(row, last, "a day not before " + first + ", which is " + row.cell(first));
            }
        });
    }

    /** A precision needs its date, and a month is written as its first day. */
    static Rule precision(String date, String precision) {
        return each((row, faults) -> {
            if (row.isEmpty(date) && !row.isEmpty(precision)) {
                faults.cell(row, date, "a date, for " + precision + " says how far it is known");
            } else if (row.cell(precision).equals("month") && !row.cell(date).endsWith("-01")) {
                faults.cell(row, date, "the first day of a month, for " + precision + " is month");
            }
        });
    }

    /** Everything named in a column is a column of the file. */
    static Rule names(String column, List<String> columns) {
        return each((row, faults) -> {
            if (!row.isEmpty(column)
                    && !columns.containsAll(List.of(row.cell(column).split(" +")))) {
                faults.cell(row, column, "names of columns of this file, separated by spaces");
            }
        });
    }

    /** No two rows have the same value in a column; some may have none. */
    static Rule distinct(String column) {
        return (rows, faults) -> {
            Set<String> seen = new HashSet<>();
            for (CsvRow row : rows) {
                if (!row.isEmpty(column) && !seen.add(row.cell(column))) {
                    faults.cell(row, column, "a value that no other row has");
                }
            }
        };
    }

    /** Of the rows that share a value, no two hold on the same day. */
    static Rule oneAtATime(String shared, String first, String last) {
        return (rows, faults) -> {
            Map<String, List<CsvRow>> earlier = new HashMap<>();
            for (CsvRow row : rows) {
                List<CsvRow> others = earlier.computeIfAbsent(row.cell(shared), value -> new ArrayList<>());
                others.stream()
                        .filter(other -> startsBeforeEndOf(row, other, first, last)
                                && startsBeforeEndOf(other, row, first, last))
                        .findFirst()
                        .ifPresent(other -> faults.cell(
                                row,
                                first,
                                "a day on which row " + other.number() + " does not hold for the same " + shared));
                others.add(row);
            }
        };
    }

    private static boolean startsBeforeEndOf(CsvRow one, CsvRow other, String first, String last) {
        return other.isEmpty(last) || one.cell(first).compareTo(other.cell(last)) <= 0;
    }

    private static Rule each(BiConsumer<CsvRow, Faults> check) {
        return (rows, faults) -> rows.forEach(row -> check.accept(row, faults));
    }
}
