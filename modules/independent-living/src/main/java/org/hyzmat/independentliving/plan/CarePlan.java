package org.hyzmat.independentliving.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.platform.Span;

/**
 * One version of what is agreed with a service user; a draft until it is agreed.
 *
 * @param version the number by which a change in between is noticed
 * @param number the version as people call it, from 1
 * @param toOn the last day, {@link Span#OPEN} while none is known
 * @param agreedOn the day, {@link Span#OPEN} for a draft
 * @param agreedWith who agreed to it, possibly empty
 * @param reviewOn when it is to be looked at again
 */
public record CarePlan(
        UUID id,
        UUID agencyId,
        UUID serviceId,
        int version,
        UUID serviceUserId,
        int number,
        LocalDate fromOn,
        LocalDate toOn,
        LocalDate agreedOn,
        String agreedWith,
        LocalDate reviewOn,
        String note) {

    /** Whether nobody has agreed to it: it can be changed. */
    public boolean isDraft() {
        return agreedOn.equals(Span.OPEN);
    }

    /** When it holds. */
    public Span span() {
        return new Span(fromOn, toOn);
    }

    /** Where it stands on a day. */
    public PlanState on(LocalDate day) {
        if (isDraft()) {
            return PlanState.DRAFT;
        }
        if (span().holdsOn(day)) {
            return PlanState.CURRENT;
        }
        return toOn.isBefore(day) ? PlanState.ENDED : PlanState.AHEAD;
    }

    /** Whether it is time to look at it again. */
    public boolean isReviewDue(LocalDate today) {
        return on(today) == PlanState.CURRENT && !reviewOn.isAfter(today);
    }
}
