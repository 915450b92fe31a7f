package org.hyzmat.testkit.figures;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.hyzmat.host.sheets.Csv;

/**
 * The tables of a file that the portal handed out, read by a library that did not write it.
 *
 * @param tables in their order
 */
public record FigureFile(List<FigureTable> tables) {

    /** Copies the tables. */
    public FigureFile {
        tables = List.copyOf(tables);
    }

    /** A CSV file: above each of several tables stands its title, alone in a row. */
    public static FigureFile ofCsv(String text) {
        List<List<List<String>>> found = new ArrayList<>();
        for (CsvRecord row : Csv.rows(new StringReader(text.substring(1)), ',')) {
            if (row.getFieldCount() == 1) {
                found.add(new ArrayList<>());
            } else if (found.isEmpty()) {
                found.add(new ArrayList<>(List.of(List.of(""))));
            }
            found.get(found.size() - 1).add(List.copyOf(row.getFields()));
        }
        return new FigureFile(found.stream()
                .map(rows -> new FigureTable(rows.get(0).get(0), rows.get(1), rows.subList(2, rows.size())))
                .toList());
    }

    /** A workbook with a sheet for each table. */
    public static FigureFile ofXlsx(byte[] file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return new FigureFile(workbook.getSheets().map(FigureFile::table).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A workbook has no cell where a row ends empty. */
    private static FigureTable table(Sheet sheet) {
        try (Stream<Row> stream = sheet.openStream()) {
            List<List<String>> rows = stream.map(row -> row.stream()
                            .map(cell -> cell == null || cell.getType() == CellType.EMPTY
                                    ? ""
                                    : cell.getType() == CellType.NUMBER
                                            ? cell.asNumber().toPlainString()
                                            : cell.getText())
                            .toList())
                    .toList();
            int width = rows.get(0).size();
            List<List<String>> filled = rows.stream()
                    .skip(1)
                    .map(row -> Stream.concat(row.stream(), Stream.generate(() -> ""))
                            .limit(Math.max(width, row.size()))
                            .toList())
                    .toList();
            return new FigureTable(sheet.getName(), rows.get(0), filled);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The table with a title, one without rows if there is none. */
    public FigureTable table(String title) {
        return tables.stream()
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElse(new FigureTable(title, List.of(), List.of()));
    }
}
