package org.hyzmat.independentliving.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;

/**
 * What was delivered to somebody in a month.
 *
 * @param month the month in which it counts
 * @param visits how many visits took place, in whole or in part
 * @param cost in manats
 */
record MonthFact(UUID userId, YearMonth month, long visits, long minutes, BigDecimal cost) {}
