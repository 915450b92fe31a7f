package org.hyzmat.independentliving.lists;

import java.time.LocalDate;

/** A visit that a file adds, in a month that is open. */
record NewVisit(ListedUser user, ListedVisit visit) {

    /** The first day of the month in which it counts. */
    LocalDate countedOn() {
        return visit.plannedOn().withDayOfMonth(1);
    }
}
