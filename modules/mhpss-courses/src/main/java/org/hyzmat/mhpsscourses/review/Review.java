package org.hyzmat.mhpsscourses.review;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Organisation;
import org.hyzmat.platform.Span;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A version that was sent to a reviewer organisation.
 *
 * @param answeredOn when it answered, {@link Span#OPEN} while it has not
 */
public record Review(
        UUID id,
        UUID agencyId,
        UUID moduleVersionId,
        @Nested("organisation") Organisation organisation,
        LocalDate sentOn,
        LocalDate dueOn,
        LocalDate answeredOn) {

    /** Whether it has answered. */
    public boolean isAnswered() {
        return !answeredOn.equals(Span.OPEN);
    }

    /** Whether its answer is late. */
    public boolean isOverdue(LocalDate today) {
        return !isAnswered() && dueOn.isBefore(today);
    }
}
