package org.hyzmat.platform.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;

/**
 * What a check found out about a row.
 *
 * @param <R> what is written for a row
 * @since 1.1
 */
public sealed interface Checked<R> {

    /**
     * The row adds something.
     *
     * @param <R> what is written for a row
     * @param value what is to be written
     * @param notes what somebody should look at before the file is taken over, though it stands in nobody's way
     */
    record Fresh<R>(R value, List<Problem> notes) implements Checked<R> {

        /** Copies the notes. */
        public Fresh {
            notes = List.copyOf(notes);
        }
    }

    /**
     * What the row says is there already, so that nothing needs to be done.
     *
     * @param <R> what is written for a row
     */
    record Known<R>() implements Checked<R> {}

    /**
     * The row cannot be taken.
     *
     * @param <R> what is written for a row
     * @param problems at least one; their fields are names of columns, or empty when the row as a whole is meant
     */
    record Faulty<R>(List<Problem> problems) implements Checked<R> {

        /** Copies the faults. */
        public Faulty {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A row that adds something.
     *
     * @param <R> what is written for a row
     * @param value what is to be written
     * @return the finding
     */
    static <R> Checked<R> fresh(R value) {
        return new Fresh<>(value, List.of());
    }

    /**
     * A row that adds something, with what is to be looked at before.
     *
     * @param <R> what is written for a row
     * @param value what is to be written
     * @param notes their fields are names of columns, or empty when the row as a whole is meant
     * @return the finding
     */
    static <R> Checked<R> fresh(R value, List<Problem> notes) {
        return new Fresh<>(value, notes);
    }

    /**
     * A row that is there already.
     *
     * @param <R> what is written for a row
     * @return the finding
     */
    static <R> Checked<R> known() {
        return new Known<>();
    }

    /**
     * Checks rows one after the other, of which those whose check throws cannot be taken.
     *
     * @param <T> a row, or what was read of it
     * @param <R> what is written for a row
     * @param rows in the order of the file
     * @param check may throw an {@link InvalidInputException} with the faults of the row
     * @return a finding for each row, in the same order
     */
    static <T, R> List<Checked<R>> each(List<T> rows, Function<T, Checked<R>> check) {
        List<Checked<R>> findings = new ArrayList<>();
        for (T row : rows) {
            try {
                findings.add(check.apply(row));
            } catch (InvalidInputException invalid) {
                findings.add(new Faulty<>(invalid.problems()));
            }
        }
        return findings;
    }
}
