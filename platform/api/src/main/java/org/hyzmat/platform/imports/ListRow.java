package org.hyzmat.platform.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;

/**
 * A row of a file, read as its columns say.
 *
 * @param number the row as a spreadsheet program numbers it, or the line of a CSV file on which it begins
 * @param cells what stands in the columns by their names: a text, the code of a choice, a {@link LocalDate} or a
 *     {@link BigDecimal}; a column that is empty, unreadable or not in the file is missing
 * @param faults what the columns alone say is wrong: values that are missing or cannot be read
 * @since 1.1
 */
public record ListRow(long number, Map<String, Object> cells, List<Problem> faults) {

    /** Copies both. */
    public ListRow {
        cells = Map.copyOf(cells);
        faults = List.copyOf(faults);
    }

    /**
     * The words or the code in a column.
     *
     * @param column the name of a column of texts or choices
     * @return without blanks around it; empty when nothing stands there
     */
    public String text(String column) {
        return (String) cells.getOrDefault(column, "");
    }

    /**
     * The day in a column.
     *
     * @param column the name of a column of days
     * @return absent when nothing that is one stands there
     */
    public Optional<LocalDate> date(String column) {
        return Optional.ofNullable((LocalDate) cells.get(column));
    }

    /**
     * The number in a column.
     *
     * @param column the name of a column of numbers
     * @return absent when nothing that is one stands there
     */
    public Optional<BigDecimal> decimal(String column) {
        return Optional.ofNullable((BigDecimal) cells.get(column));
    }

    /**
     * A collection of faults that begins with those of the columns.
     *
     * @return a new one at each call
     */
    public Problems problems() {
        Problems problems = new Problems();
        faults.forEach(fault ->
                problems.add(fault.field(), fault.key(), fault.arguments().toArray()));
        return problems;
    }
}
