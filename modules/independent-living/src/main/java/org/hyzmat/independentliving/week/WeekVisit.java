package org.hyzmat.independentliving.week;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.Qualification;
import org.hyzmat.independentliving.catalogue.Worker;
import org.hyzmat.independentliving.visit.VisitState;

/**
 * A visit as a week shows it.
 *
 * @param name of the service user, empty where the register of people does not say
 * @param workerId who comes, {@link Worker#NOBODY} while that is open
 * @param needed the rank of what whoever comes must be trained for
 */
public record WeekVisit(
        UUID id,
        int version,
        UUID serviceUserId,
        String name,
        LocalDate plannedOn,
        LocalTime startsAt,
        int minutes,
        UUID workerId,
        VisitState state,
        int needed) {

    /** When it is over. */
    public LocalTime endsAt() {
        return startsAt.plusMinutes(minutes);
    }

    /** What whoever comes must be trained for. */
    public Qualification qualification() {
        return Qualification.values()[needed];
    }

    /** Whether somebody is known who is to come. */
    public boolean hasWorker() {
        return !workerId.equals(Worker.NOBODY);
    }

    /** Whether it takes or took somebody's time. */
    public boolean counts() {
        return state != VisitState.CANCELLED && state != VisitState.MISSED;
    }

    /** Whether nobody has said what became of it, though its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return state == VisitState.PLANNED && plannedOn.isBefore(today);
    }

    int start() {
        return startsAt.toSecondOfDay() / 60;
    }

    /** Whether two visits of one day are at the same time. */
    boolean overlaps(WeekVisit other) {
        return plannedOn.equals(other.plannedOn)
                && start() < other.start() + other.minutes
                && other.start() < start() + minutes;
    }
}
