package org.hyzmat.independentliving.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hyzmat.independentliving.plan.Weekdays;
import org.hyzmat.platform.Span;

/**
 * What a plan in force asks for every week.
 *
 * @param fromOn the first day of the plan
 * @param toOn the last day of the plan
 * @param tasks how many there are
 * @param cost of all of them, in manats
 */
record Wanted(
        UUID slotId,
        UUID serviceUserId,
        UUID agencyId,
        UUID serviceId,
        int weekdays,
        LocalTime startsAt,
        int minutes,
        UUID workerId,
        LocalDate fromOn,
        LocalDate toOn,
        int tasks,
        BigDecimal cost) {

    /** Whether it asks for a visit on a day. */
    boolean isOn(LocalDate day) {
        return new Weekdays(weekdays).contain(day) && new Span(fromOn, toOn).holdsOn(day);
    }
}
