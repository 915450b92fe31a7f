package org.hyzmat.mhpsscourses.review;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Organisation;
import org.hyzmat.platform.Span;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A review among those of every course.
 *
 * @param answeredOn when it was answered, {@link Span#OPEN} while it was not
 * @param undecided how many of its comments nobody has decided on
 */
public record ListedReview(
        UUID id,
        @Nested("organisation") Organisation organisation,
        LocalDate dueOn,
        LocalDate answeredOn,
        String course,
        String module,
        int number,
        long undecided) {

    /** Whether it was answered. */
    public boolean isAnswered() {
        return !answeredOn.equals(Span.OPEN);
    }

    /** Whether its answer is late. */
    public boolean isOverdue(LocalDate today) {
        return !isAnswered() && dueOn.isBefore(today);
    }
}
