package org.hyzmat.independentliving.report;

import java.time.YearMonth;
import org.hyzmat.platform.figures.Figure;

/**
 * What was delivered in a month.
 *
 * @param visited how many people were visited
 */
record MonthLine(YearMonth month, Figure visited, Figure visits, Figure minutes, Figure cost) {}
