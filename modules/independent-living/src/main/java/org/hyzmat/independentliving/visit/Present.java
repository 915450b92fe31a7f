package org.hyzmat.independentliving.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A visit that was made from a plan before.
 *
 * @param slotOn the day for which the plan asked for it
 * @param fixed whether it stays as it is: somebody changed, recorded or cancelled it, or accounted for it
 */
record Present(
        UUID id,
        int version,
        UUID slotId,
        LocalDate slotOn,
        LocalTime startsAt,
        int minutes,
        UUID workerId,
        int plannedTasks,
        BigDecimal plannedCost,
        boolean fixed) {

    /** Whether it is what the plan asks for. */
    boolean is(Wanted wanted) {
        return startsAt.equals(wanted.startsAt())
                && minutes == wanted.minutes()
                && workerId.equals(wanted.workerId())
                && plannedTasks == wanted.tasks()
                && plannedCost.compareTo(wanted.cost()) == 0;
    }
}
