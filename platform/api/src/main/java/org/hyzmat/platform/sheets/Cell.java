package org.hyzmat.platform.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What stands in one cell of a table.
 *
 * @since 1.1
 */
public sealed interface Cell {

    /** Nothing stands there. */
    Cell EMPTY = new Text("");

    /**
     * Words, in the language of whoever will read the file.
     *
     * @param value possibly empty
     */
    record Text(String value) implements Cell {}

    /**
     * A number that a spreadsheet program can add up.
     *
     * @param value written with as many decimals as it has
     */
    record Number(BigDecimal value) implements Cell {}

    /**
     * A day that a spreadsheet program can sort.
     *
     * @param value from 1900 on
     */
    record Date(LocalDate value) implements Cell {}

    /**
     * A cell with words.
     *
     * @param value possibly empty
     * @return the cell
     */
    static Cell of(String value) {
        return new Text(value);
    }

    /**
     * A cell with a whole number.
     *
     * @param value any
     * @return the cell
     */
    static Cell of(long value) {
        return new Number(BigDecimal.valueOf(value));
    }

    /**
     * A cell with a number.
     *
     * @param value shown with as many decimals as it has
     * @return the cell
     */
    static Cell of(BigDecimal value) {
        return new Number(value);
    }

    /**
     * A cell with a day.
     *
     * @param value any day; {@link LocalDate#MIN} and {@link LocalDate#MAX}, which stand for days that are not known,
     *     leave the cell empty
     * @return the cell
     */
    static Cell of(LocalDate value) {
        return value.equals(LocalDate.MIN) || value.equals(LocalDate.MAX) ? EMPTY : new Date(value);
    }
}
