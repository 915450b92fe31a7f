package org.hyzmat.platform.imports;

import java.util.List;
import java.util.function.Consumer;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.sheets.Cell;
import org.jdbi.v3.core.Handle;

/**
 * A kind of list that a module takes in and gives out.
 *
 * <p>An import only adds: a row that is there already is passed over, a row that contradicts what is there is a fault,
 * and nothing is overwritten. What it adds carries the id of the import. All methods get a handle on the module's own
 * schema within a transaction that the host opens and ends.
 *
 * @param <R> what is written for a row
 * @since 1.1
 */
public interface ListKind<R> {

    /** The highest number of rows that are checked and written together. */
    int BATCH = 500;

    /**
     * The name of the kind in addresses and text keys.
     *
     * @return small letters, digits and hyphens
     */
    String id();

    /**
     * The columns in the order in which an empty file has them.
     *
     * @return always the same; at least one is required
     */
    List<ListColumn> columns();

    /**
     * Begins to read a file: once when it is looked at, and once more when it is taken over.
     *
     * @param handle on the module's schema; nothing is kept of what is done with it while a file is only looked at
     * @param run the import
     * @return what reads it; it is dropped together with the handle
     */
    ListIntake<R> intake(Handle handle, ImportRun run);

    /**
     * Removes what an import added, except records that somebody changed or used since.
     *
     * @param handle on the module's schema
     * @param run the import, with who undoes it
     * @return how many rows were removed, counted as {@link ListIntake#write} got them; if it got more, the host
     *     restores everything and says how many stand in the way
     */
    long undo(Handle handle, ImportRun run);

    /**
     * Gives out what there is, in the shape of a file that could be taken in.
     *
     * @param handle on the module's schema
     * @param actor who will read it, and gets no record that they may not see
     * @param row takes a row: a cell for each column, with the code of a choice, for which the host writes its word
     */
    void export(Handle handle, Actor actor, Consumer<List<Cell>> row);
}
