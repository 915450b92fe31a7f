package org.hyzmat.independentliving.lists;

import java.time.LocalDate;

/**
 * A visit that a file adds.
 *
 * @param countedOn the first day of the month in which it counts
 */
record NewVisit(ListedUser user, ListedVisit visit, LocalDate countedOn) {}
