package org.hyzmat.host.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;

/** Writes tables into a workbook, each on a sheet of its own. */
final class XlsxOut {

    private static final int LONGEST_NAME = 31;
    private static final int FLUSHED_ROWS = 1_000;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;
    private static final String HEADER_COLOUR = "E3EEEC";
    private static final String DATE_FORMAT = "yyyy-mm-dd";

    private XlsxOut() {}

    static void write(OutputStream out, List<Sheet> tables) throws IOException {
        try (Workbook book = new Workbook(out, "Hyzmat", "1.0")) {
            Set<String> names = new HashSet<>();
            for (Sheet table : tables) {
                write(book.newWorksheet(name(table.title(), names)), table);
            }
        }
    }

    private static void write(Worksheet sheet, Sheet table) throws IOException {
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.header().size(); column++) {
            String word = table.header().get(column);
            sheet.value(0, column, word);
            sheet.style(0, column).bold().fillColor(HEADER_COLOUR).set();
            sheet.width(column, Math.min(WIDEST, Math.max(NARROWEST, word.length() + 2)));
        }
        RowsOut rows = new RowsOut(sheet);
        table.rows().each(rows::write);
        sheet.finish();
    }

    /** The rows of one sheet, counted as they are written. */
    private static final class RowsOut {

        private final Worksheet sheet;
        private int row;

        RowsOut(Worksheet sheet) {
            this.sheet = sheet;
        }

        void write(List<Cell> cells) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                write(column, cells.get(column));
            }
            if (row % FLUSHED_ROWS == 0) {
                flush();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private void write(int column, Cell cell) {
            if (cell instanceof Cell.Number number) {
                sheet.value(row, column, number.value());
            } else if (cell instanceof Cell.Date date) {
                sheet.value(row, column, date.value());
                sheet.style(row, column).format(DATE_FORMAT).set();
            } else if (cell instanceof Cell.Text text && !text.value().isEmpty()) {
                sheet.inlineString(row, column, text.value());
            }
        }
    }

    private static String name(String title, Set<String> taken) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\]", " ").strip().replaceAll("^'+|'+$", "");
        String name = cut(plain.isEmpty() ? "1" : plain, "");
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = cut(plain, " " + number);
        }
        return name;
    }

    private static String cut(String name, String ending) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - ending.length())) + ending;
    }
}
