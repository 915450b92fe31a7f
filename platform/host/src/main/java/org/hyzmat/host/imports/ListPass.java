package org.hyzmat.host.imports;

import java.util.ArrayList;
import java.util.List;
import org.hyzmat.host.sheets.Table;
import org.hyzmat.host.sheets.UnreadableTableException;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListKind;
import org.hyzmat.platform.imports.ListRow;

/** One reading of a table below its first row, some rows at a time. */
final class ListPass {

    private final Table table;
    private final RowReader reader;
    private final int most;

    ListPass(Table table, RowReader reader, int most) {
        this.table = table;
        this.reader = reader;
        this.most = most;
    }

    /** Takes what was found out about the next rows. */
    @FunctionalInterface
    interface Findings<R> {

        void next(List<ListRow> rows, List<Checked<R>> found);
    }

    /**
     * Reads to the end.
     *
     * @throws UnreadableTableException if it breaks off, has too many rows or none
     */
    <R> void run(ListIntake<R> intake, Findings<R> findings) {
        table.next();
        int total = 0;
        while (table.hasNext()) {
            List<ListRow> rows = new ArrayList<>();
            while (rows.size() < ListKind.BATCH && table.hasNext()) {
                rows.add(reader.read(table.next()));
            }
            total += rows.size();
            if (total > most) {
                throw new UnreadableTableException("import.file.rows", most);
            }
            findings.next(rows, checked(intake, rows));
        }
        if (total == 0) {
            throw new UnreadableTableException("import.file.no-rows");
        }
    }

    private static <R> List<Checked<R>> checked(ListIntake<R> intake, List<ListRow> rows) {
        List<Checked<R>> found = intake.check(rows);
        if (found.size() != rows.size()) {
            throw new IllegalStateException(
                    "A check of %d rows came to %d findings.".formatted(rows.size(), found.size()));
        }
        List<Checked<R>> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean isOverlooked = !rows.get(i).faults().isEmpty() && !(found.get(i) instanceof Checked.Faulty<R>);
            all.add(isOverlooked ? new Checked.Faulty<>(rows.get(i).faults()) : found.get(i));
        }
        return all;
    }
}
