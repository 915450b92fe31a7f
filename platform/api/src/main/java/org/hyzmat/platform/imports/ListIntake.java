package org.hyzmat.platform.imports;

import java.util.List;

/**
 * One reading of a file from its first row to its last, by one kind of list; may keep what it needs to know of the rows
 * before, such as keys already seen.
 *
 * @param <R> what is written for a row
 * @since 1.1
 */
public interface ListIntake<R> {

    /**
     * Looks at the next rows. Rows with faults of the columns are among them, so that all faults are found at once.
     *
     * @param rows at most {@link ListKind#BATCH}, in the order of the file; their places can be looked up together
     * @return a finding for each row, in the same order; {@link Checked.Faulty} at least for each row that has faults
     */
    List<Checked<R>> check(List<ListRow> rows);

    /**
     * Writes what the check of the same rows found to be new, in one or a few batches of statements. Never called while
     * a file is only looked at, nor once a row was faulty.
     *
     * @param fresh at least one
     */
    void write(List<R> fresh);
}
