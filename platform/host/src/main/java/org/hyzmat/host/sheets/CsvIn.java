package org.hyzmat.host.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Iterator;
import org.hyzmat.platform.sheets.Cell;

/** Reads the rows of a text. */
final class CsvIn implements Iterator<TableRow> {

    private final Iterator<CsvRecord> records;
    private long line = 1;

    private CsvIn(Iterator<CsvRecord> records) {
        this.records = records;
    }

    static Table open(TableSource source, TextForm form) throws IOException {
        CsvReader<CsvRecord> reader = Csv.rows(form.open(source), form.separator());
        return new Table(new CsvIn(reader.iterator()), reader);
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException unclosed) {
            throw new UnreadableTableException("import.file.quotes", line);
        }
    }

    @Override
    public TableRow next() {
        CsvRecord row = records.next();
        line = row.getStartingLineNumber();
        return new TableRow(
                line,
                row.getFields().stream()
                        .map(field -> Cell.of(FormulaSafe.read(field.strip())))
                        .toList());
    }
}
