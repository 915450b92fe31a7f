package org.hyzmat.host.directory.csv;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the CSV files, so that whoever corrects them hears of everything at once. */
final class Faults {

    private final List<String> sentences = new ArrayList<>();

    void file(String file, String sentence) {
        sentences.add(file + ": " + sentence);
    }

    void row(String file, long row, String sentence) {
        sentences.add(file + ", row " + row + ": " + sentence);
    }

    void cell(CsvRow row, String column, String expected) {
        String cell = row.cell(column);
        String found = cell.isEmpty() ? "nothing" : "'" + cell + "'";
        sentences.add(row.file() + ", row " + row.number() + ", column " + column + ": found " + found + "; expected "
                + expected + ".");
    }

    void throwIfAny() {
        if (!sentences.isEmpty()) {
            throw new InvalidDirectoryException(sentences);
        }
    }
}
