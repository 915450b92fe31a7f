package org.hyzmat.host.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.hyzmat.host.sheets.Table;
import org.hyzmat.host.sheets.TableFile;
import org.hyzmat.host.sheets.TableRow;
import org.hyzmat.host.sheets.TableSource;
import org.hyzmat.host.sheets.UnreadableTableException;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListKind;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads, writes, removes and gives out one kind of list of one module.
 *
 * @param <R> what is written for a row
 */
final class ListDesk<R> {

    private final ListKind<R> kind;
    private final KindWords words;
    private final Jdbi module;
    private final int mostRows;

    ListDesk(ListKind<R> kind, KindWords words, Jdbi module, int mostRows) {
        this.kind = kind;
        this.words = words;
        this.module = module;
        this.mostRows = mostRows;
    }

    ListKind<R> kind() {
        return kind;
    }

    KindWords words() {
        return words;
    }

    /** The words of a file's first row. */
    static List<String> header(TableSource file) {
        try (Table table = TableFile.of(file).open()) {
            if (!table.hasNext()) {
                throw new UnreadableTableException("import.file.empty");
            }
            return words(table.next());
        }
    }

    private static List<String> words(TableRow row) {
        return row.cells().stream().map(RowReader::text).toList();
    }

    /** The first rows below the first one, as they stand in the file. */
    static List<TableRow> firstRows(TableSource file, int limit) {
        try (Table table = TableFile.of(file).open()) {
            List<TableRow> rows = new ArrayList<>();
            table.next();
            while (rows.size() < limit && table.hasNext()) {
                rows.add(table.next());
            }
            return rows;
        }
    }

    /** Looks at every row and leaves nothing behind. */
    void check(TableSource file, Mapping mapping, ImportRun run, Tally tally) {
        try (Table table = TableFile.of(file).open();
                Handle handle = module.open()) {
            handle.begin();
            try {
                pass(file, table, mapping).run(kind.intake(handle, run), tally::next);
            } finally {
                handle.rollback();
            }
        } catch (UnreadableTableException broken) {
            tally.broken(broken.in(""));
        }
    }

    private ListPass pass(TableSource file, Table table, Mapping mapping) {
        return new ListPass(
                table, new RowReader(kind, words, mapping, header(file).size()), mostRows);
    }

    /**
     * Writes every row, or none.
     *
     * @throws ChangedSinceException if a row no longer fits
     */
    void take(TableSource file, Mapping mapping, ImportRun run, IntConsumer progress) {
        try (Table table = TableFile.of(file).open()) {
            module.useTransaction(handle -> {
                mark(handle, run);
                ListIntake<R> intake = kind.intake(handle, run);
                Progress done = new Progress(progress);
                pass(file, table, mapping).run(intake, (rows, found) -> {
                    write(intake, found);
                    done.add(rows.size());
                });
            });
        }
    }

    /** Counts the rows written. */
    private static final class Progress {

        private final IntConsumer told;
        private int done;

        Progress(IntConsumer told) {
            this.told = told;
        }

        void add(int rows) {
            done += rows;
            told.accept(done);
        }
    }

    private void write(ListIntake<R> intake, List<Checked<R>> found) {
        List<R> fresh = new ArrayList<>();
        for (Checked<R> finding : found) {
            if (finding instanceof Checked.Faulty<R>) {
                throw new ChangedSinceException();
            } else if (finding instanceof Checked.Fresh<R> row) {
                fresh.add(row.value());
            }
        }
        if (!fresh.isEmpty()) {
            intake.write(fresh);
        }
    }

    private static void mark(Handle handle, ImportRun run) {
        handle.createUpdate("insert into taken_import (id, taken_at) values (:id, :at)")
                .bind("id", run.id())
                .bind("at", run.at())
                .execute();
    }

    /** Whether an import was taken over: known from its own transaction, whatever happened to this program. */
    boolean isTaken(UUID id) {
        return module.withHandle(handle -> handle.createQuery("select count(*) from taken_import t where t.id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /**
     * Removes everything that an import added, or nothing.
     *
     * @param added how many rows that were
     * @throws InTheWayException if somebody changed or used some of it
     */
    void undo(ImportRun run, long added) {
        module.useTransaction(handle -> {
            int marks = handle.createUpdate("delete from taken_import where id = :id")
                    .bind("id", run.id())
                    .execute();
            long removed = marks == 0 ? added : kind.undo(handle, run);
            if (removed < added) {
                throw new InTheWayException(added - removed);
            }
        });
    }

    /** A file without rows. */
    Sheet empty(Locale language) {
        return Sheet.of(words.title(language), headers(language), List.of());
    }

    /** What there is for a reader. */
    Sheet present(Actor actor, Locale language) {
        List<ListColumn> columns = kind.columns();
        return new Sheet(
                words.title(language),
                headers(language),
                next -> module.useTransaction(
                        handle -> kind.export(handle, actor, row -> next.accept(worded(columns, row, language)))));
    }

    private List<Cell> worded(List<ListColumn> columns, List<Cell> row, Locale language) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            ListColumn column = columns.get(i);
            boolean isCode =
                    column.holds() == ListColumn.Holds.CHOICE && !row.get(i).equals(Cell.EMPTY);
            cells.add(isCode ? Cell.of(words.choice(language, column, RowReader.text(row.get(i)))) : row.get(i));
        }
        return cells;
    }

    private List<String> headers(Locale language) {
        return kind.columns().stream()
                .map(column -> words.header(language, column.name()))
                .toList();
    }
}
