package org.hyzmat.host.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;

/** Writes tables one below the other into a CSV file that spreadsheet programs open without asking. */
final class CsvOut {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvOut() {}

    static void write(OutputStream out, List<Sheet> tables) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        boolean isFirst = true;
        for (Sheet table : tables) {
            if (!isFirst) {
                csv.flush();
                text.write("\r\n");
            }
            isFirst = false;
            if (tables.size() > 1) {
                csv.writeRecord(FormulaSafe.write(table.title()));
            }
            csv.writeRecord(table.header().stream().map(FormulaSafe::write).toList());
            table.rows()
                    .each(row -> csv.writeRecord(row.stream().map(CsvOut::text).toList()));
        }
        csv.flush();
        text.flush();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.value().toPlainString();
        }
        return cell instanceof Cell.Date date ? date.value().toString() : FormulaSafe.write(((Cell.Text) cell).value());
    }
}
