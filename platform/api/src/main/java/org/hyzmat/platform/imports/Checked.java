package org.hyzmat.platform.imports;

import java.util.List;
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
     */
    record Fresh<R>(R value) implements Checked<R> {}

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
        return new Fresh<>(value);
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
     * A row that cannot be taken.
     *
     * @param <R> what is written for a row
     * @param invalid what {@code Problems.throwIfAny} threw
     * @return the finding
     */
    static <R> Checked<R> faulty(InvalidInputException invalid) {
        return new Faulty<>(invalid.problems());
    }
}
