package org.hyzmat.independentliving.lists;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.imports.ListRow;

/** Reads times, numbers and money of a row, and notes what is none. */
final class RowReader {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");
    private static final BigDecimal MINUTES_OF_DAY = new BigDecimal(1440);
    private static final int MOST_COST = 99_999_999;

    private final ListRow row;
    private final Problems problems;

    RowReader(ListRow row, Problems problems) {
        this.row = row;
        this.problems = problems;
    }

    /** A time as people write it, or as a spreadsheet program stores it: a part of a day. */
    Optional<LocalTime> time(String column) {
        String typed = row.text(column);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(typed.matches("0[.,]\\d{3,}") ? partOfDay(typed) : LocalTime.parse(plain(typed), TIME));
        } catch (DateTimeException unreadable) {
            problems.add(column, "problem.time", typed);
            return Optional.empty();
        }
    }

    private static String plain(String typed) {
        return typed.matches("\\d{1,2}\\.\\d{2}") ? typed.replace('.', ':') : typed;
    }

    private static LocalTime partOfDay(String typed) {
        BigDecimal minutes = new BigDecimal(typed.replace(',', '.')).multiply(MINUTES_OF_DAY);
        return LocalTime.MIDNIGHT.plusMinutes(
                minutes.setScale(0, RoundingMode.HALF_UP).longValue());
    }

    /** A whole number between two bounds, another one where nothing stands. */
    int number(String column, int otherwise, int lowest, int highest) {
        Optional<BigDecimal> typed = row.decimal(column);
        boolean isWhole =
                typed.map(each -> each.stripTrailingZeros().scale() <= 0).orElse(true);
        problems.when(!isWhole, column, "problem.number", typed.orElse(BigDecimal.ZERO));
        if (!isWhole || typed.isEmpty()) {
            return otherwise;
        }
        boolean isWithin = typed.get().compareTo(BigDecimal.valueOf(lowest)) >= 0
                && typed.get().compareTo(BigDecimal.valueOf(highest)) <= 0;
        problems.when(!isWithin, column, "problem.range", lowest, highest);
        return isWithin ? typed.get().intValue() : otherwise;
    }

    /** An amount of money in manats, another one where nothing stands. */
    BigDecimal money(String column, BigDecimal otherwise) {
        Optional<BigDecimal> typed = row.decimal(column);
        boolean isMoney = typed.map(each -> each.signum() >= 0
                        && each.stripTrailingZeros().scale() <= 2
                        && each.compareTo(BigDecimal.valueOf(MOST_COST)) <= 0)
                .orElse(true);
        problems.when(!isMoney, column, "problem.list.money", typed.orElse(BigDecimal.ZERO));
        return isMoney ? typed.orElse(otherwise) : otherwise;
    }

    /** A code as the tables store it. */
    String code(String column) {
        return row.text(column).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Whether nothing that can be read stands in a column. */
    boolean isEmpty(String column) {
        return !row.cells().containsKey(column);
    }
}
