package org.hyzmat.host.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.hyzmat.platform.sheets.Cell;

/** Reads the rows of the first sheet in sight of a workbook; of a formula it takes what it last came to. */
final class XlsxIn implements Iterator<TableRow> {

    private static final MathContext EXCEL = new MathContext(15);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");

    private final Iterator<Row> rows;

    private XlsxIn(Iterator<Row> rows) {
        this.rows = rows;
    }

    static Table open(TableSource source) {
        try (InputStream in = source.open()) {
            ReadableWorkbook book = new ReadableWorkbook(new BufferedInputStream(in), new ReadingOptions(true, true));
            Sheet sheet = book.getSheets()
                    .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableTableException("import.file.empty"));
            Stream<Row> rows = sheet.openStream();
            return new Table(new XlsxIn(rows.iterator()), () -> {
                rows.close();
                book.close();
            });
        } catch (ExcelReaderException | IOException broken) {
            throw new UnreadableTableException("import.file.damaged");
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (ExcelReaderException broken) {
            throw new UnreadableTableException("import.file.damaged");
        }
    }

    @Override
    public TableRow next() {
        Row row = rows.next();
        List<Cell> cells = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Cell cell : row) {
            cells.add(cell == null ? Cell.EMPTY : read(cell));
        }
        return new TableRow(row.getRowNum(), cells);
    }

    private static Cell read(org.dhatim.fastexcel.reader.Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        boolean isNumber = cell.getType() == CellType.NUMBER
                || cell.getType() == CellType.FORMULA && NUMBER.matcher(raw).matches();
        if (isNumber && NUMBER.matcher(raw).matches()) {
            return isDate(cell) ? date(cell) : Cell.of(plain(raw));
        }
        return Cell.of((cell.getType() == CellType.STRING ? cell.asString() : raw).strip());
    }

    /** A workbook keeps 17.8 as 17.800000000000001. */
    private static BigDecimal plain(String raw) {
        BigDecimal number = new BigDecimal(raw).round(EXCEL).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        String format = cell.getDataFormatString();
        String signs = format == null ? "" : NOT_FORMAT.matcher(format).replaceAll("");
        return signs.contains("y") || signs.contains("d") && signs.contains("m");
    }

    private static Cell date(org.dhatim.fastexcel.reader.Cell cell) {
        LocalDateTime moment = cell.asDate();
        return moment == null ? Cell.EMPTY : Cell.of(moment.toLocalDate());
    }
}
