package org.hyzmat.host.directory.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.host.sheets.Csv;

/** A CSV file as it lies there: UTF-8 text, comma between the cells, names of the columns in the first row. */
record CsvFile(String name, byte[] bytes) {

    /** The rows below the header; none when the file as a whole cannot be read. */
    List<CsvRow> rows(List<String> columns, Faults faults) {
        return text(faults)
                .flatMap(text -> records(text, faults))
                .map(records -> rows(records, columns, faults))
                .orElse(List.of());
    }

    private Optional<String> text(Faults faults) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            faults.row(name, rowAt(in.position()), "the text is not in UTF-8; save the file in that encoding.");
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private long rowAt(int offset) {
        long row = 1;
        for (int i = 0; i < offset; i++) {
            row += bytes[i] == '\n' ? 1 : 0;
        }
        return row;
    }

    private Optional<List<CsvRecord>> records(String text, Faults faults) {
        try (CsvReader<CsvRecord> reader = Csv.rows(new StringReader(text), ',')) {
            return Optional.of(reader.stream().toList());
        } catch (CsvParseException | IOException unreadable) {
            faults.file(name, "a quotation mark is out of place: " + reason(unreadable));
            return Optional.empty();
        }
    }

    private static String reason(Throwable unreadable) {
        return unreadable.getCause() == null
                ? unreadable.getMessage()
                : unreadable.getCause().getMessage();
    }

    private List<CsvRow> rows(List<CsvRecord> records, List<String> columns, Faults faults) {
        List<String> header = records.isEmpty() ? List.of() : stripped(records.get(0));
        List<CsvRow> rows = new ArrayList<>();
        if (isHeader(header, columns, faults)) {
            for (CsvRecord row : records.subList(1, records.size())) {
                if (row.getFieldCount() == header.size()) {
                    rows.add(new CsvRow(name, row.getStartingLineNumber(), cells(header, stripped(row))));
                } else {
                    faults.row(
                            name,
                            row.getStartingLineNumber(),
                            "found " + row.getFieldCount() + " cells; expected " + header.size()
                                    + ", one for each column of the first row.");
                }
            }
        }
        return rows;
    }

    private boolean isHeader(List<String> header, List<String> columns, Faults faults) {
        if (header.size() == 1 && header.get(0).contains(";")) {
            faults.row(name, 1, "the cells are separated by semicolons; save the file with commas.");
            return false;
        }
        List<String> wrong = new ArrayList<>();
        columns.stream()
                .filter(column -> !header.contains(column))
                .forEach(column -> wrong.add("column " + column + " is missing"));
        header.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> wrong.add("column '" + column + "' is not known"));
        if (wrong.isEmpty() && header.size() > columns.size()) {
            wrong.add("a column stands there twice");
        }
        if (!wrong.isEmpty()) {
            faults.row(name, 1, String.join(", ", wrong) + "; expected " + String.join(",", columns) + ".");
        }
        return wrong.isEmpty();
    }

    private static Map<String, String> cells(List<String> header, List<String> values) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), values.get(i));
        }
        return cells;
    }

    private static List<String> stripped(CsvRecord row) {
        return row.getFields().stream().map(String::strip).toList();
    }
}
