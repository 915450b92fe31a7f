package org.hyzmat.host.sheets;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A table while it is read, from its first row that holds something; its rows are never in memory all at once. */
public final class Table implements AutoCloseable {

    private final Iterator<TableRow> rows;
    private final AutoCloseable file;
    private Optional<TableRow> next = Optional.empty();

    Table(Iterator<TableRow> rows, AutoCloseable file) {
        this.rows = rows;
        this.file = file;
    }

    /** Whether another row follows. */
    public boolean hasNext() {
        while (next.isEmpty() && rows.hasNext()) {
            next = Optional.of(rows.next()).filter(TableRow::isFilled);
        }
        return next.isPresent();
    }

    /** The next row in which something stands. */
    public TableRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The table has ended.");
        }
        TableRow row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }

    @Override
    @SuppressWarnings("checkstyle:illegalcatch")
    public void close() {
        try {
            file.close();
        } catch (Exception broken) {
            throw new IllegalStateException("A file that was read cannot be closed.", broken);
        }
    }
}
