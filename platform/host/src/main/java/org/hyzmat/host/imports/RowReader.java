package org.hyzmat.host.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hyzmat.host.sheets.TableRow;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListKind;
import org.hyzmat.platform.imports.ListRow;
import org.hyzmat.platform.sheets.Cell;

/** Reads the cells of a row as the columns of a kind say. */
final class RowReader {

    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_NUMBER = 18;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private final List<ListColumn> columns;
    private final Mapping mapping;
    private final int width;
    private final Map<String, Map<String, String>> codes = new HashMap<>();
    private final Map<String, Names> choices = new HashMap<>();

    /**
     * A reader for one file.
     *
     * @param width how many columns its first row has
     */
    RowReader(ListKind<?> kind, KindWords words, Mapping mapping, int width) {
        this.columns = kind.columns();
        this.mapping = mapping;
        this.width = width;
        for (ListColumn column : columns) {
            Map<String, String> folded = new HashMap<>();
            column.choices()
                    .forEach(code -> words.choices(column, code).forEach(word -> {
                        folded.put(Headers.fold(word), code);
                        folded.put(word, code);
                    }));
            codes.put(column.name(), folded);
            choices.put(column.name(), words.choices(column));
        }
    }

    ListRow read(TableRow row) {
        Map<String, Object> cells = new HashMap<>();
        Problems problems = new Problems();
        for (ListColumn column : columns) {
            Cell cell = mapping.place(column.name()).map(row::cell).orElse(Cell.EMPTY);
            boolean isEmpty = text(cell).isEmpty();
            problems.when(isEmpty && column.required(), column.name(), "problem.required");
            if (!isEmpty) {
                value(column, cell, problems).ifPresent(value -> cells.put(column.name(), value));
            }
        }
        boolean isLonger =
                row.cells().stream().skip(width).anyMatch(cell -> !text(cell).isEmpty());
        problems.when(isLonger, "", "problem.import.cells", width);
        return new ListRow(row.number(), cells, found(problems));
    }

    private static List<Problem> found(Problems problems) {
        try {
            problems.throwIfAny();
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.problems();
        }
    }

    private Optional<Object> value(ListColumn column, Cell cell, Problems problems) {
        return switch (column.holds()) {
            case TEXT -> Optional.of(text(cell));
            case DATE -> date(column, cell, problems).map(day -> day);
            case NUMBER -> number(column, cell, problems).map(number -> number);
            case CHOICE -> choice(column, cell, problems).map(code -> code);
        };
    }

    /** What stands in a cell as words. */
    static String text(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.value().toPlainString();
        }
        return cell instanceof Cell.Date date ? date.value().toString() : ((Cell.Text) cell).value();
    }

    private static Optional<LocalDate> date(ListColumn column, Cell cell, Problems problems) {
        if (cell instanceof Cell.Date date) {
            return Optional.of(date.value());
        }
        String typed = text(cell);
        try {
            return Optional.of(
                    typed.contains("-") ? LocalDate.parse(typed) : LocalDate.parse(typed.replace('/', '.'), DAY));
        } catch (DateTimeException unreadable) {
            problems.add(column.name(), "problem.import.date", shown(typed));
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(ListColumn column, Cell cell, Problems problems) {
        if (cell instanceof Cell.Number number) {
            return Optional.of(number.value());
        }
        String typed = text(cell).replaceAll("[\\h]", "");
        if (NUMBER.matcher(typed).matches() && typed.length() <= LONGEST_NUMBER) {
            return Optional.of(new BigDecimal(typed.replace(',', '.')));
        }
        problems.add(column.name(), "problem.import.number", shown(text(cell)));
        return Optional.empty();
    }

    private Optional<String> choice(ListColumn column, Cell cell, Problems problems) {
        Map<String, String> known = codes.get(column.name());
        String typed = text(cell);
        String found = known.get(typed);
        Optional<String> code = Optional.ofNullable(found == null ? known.get(Headers.fold(typed)) : found);
        problems.when(
                code.isEmpty(), column.name(), "problem.import.choice", shown(text(cell)), choices.get(column.name()));
        return code;
    }

    private static String shown(String typed) {
        return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "…";
    }
}
