package org.hyzmat.independentliving.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * What was delivered to somebody in a month.
 *
 * @param month the month in which it counts
 * @param visits how many visits took place, in whole or in part
 * @param cost in manats
 */
record MonthFact(UUID userId, YearMonth month, long visits, long minutes, BigDecimal cost) {

    static double minutes(List<MonthFact> months) {
        return months.stream().mapToLong(month -> month.minutes).sum();
    }

    static double cost(List<MonthFact> months) {
        return months.stream()
                .map(month -> month.cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }
}
