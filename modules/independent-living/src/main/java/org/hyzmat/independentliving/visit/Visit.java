package org.hyzmat.independentliving.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.Worker;
import org.hyzmat.independentliving.web.Minutes;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A visit to a service user.
 *
 * @param version the number by which a change in between is noticed
 * @param name of the service user, empty where the register of people does not say
 * @param slotId the weekly visit of the plan it was made from, all zeros for one that was added by hand
 * @param workerId who is to come, {@link Worker#NOBODY} while that is open
 * @param byHand whether somebody changed it, so that the plan no longer does
 * @param plannedCost in manats
 * @param countedOn the first day of the month in which it counts
 */
public record Visit(
        UUID id,
        UUID agencyId,
        UUID serviceId,
        int version,
        UUID serviceUserId,
        String name,
        UUID slotId,
        LocalDate plannedOn,
        LocalTime startsAt,
        int minutes,
        UUID workerId,
        boolean byHand,
        int plannedTasks,
        BigDecimal plannedCost,
        VisitState state,
        LocalDate countedOn,
        @Nested Delivery delivery) {

    /** The weekly visit of one that was added by hand. */
    public static final UUID NO_SLOT = new UUID(0, 0);

    /** When it is over. */
    public LocalTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }

    /** How long it is planned to take. */
    public Minutes length() {
        return new Minutes(minutes);
    }

    /** How long it took. */
    public Minutes taken() {
        return new Minutes(delivery.doneMinutes());
    }

    /** Whether somebody is known who is to come. */
    public boolean hasWorker() {
        return !workerId.equals(Worker.NOBODY);
    }

    /** Whether nobody has said what became of it, though its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return state == VisitState.PLANNED && plannedOn.isBefore(today);
    }
}
