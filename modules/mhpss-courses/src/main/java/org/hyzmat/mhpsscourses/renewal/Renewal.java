package org.hyzmat.mhpsscourses.renewal;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A certificate that has expired or soon will, after which the holder has none that is valid longer.
 *
 * @param againOn the first day of the run of the course in which the holder is enrolled or waits, {@link Span#OPEN}
 *     without one
 */
public record Renewal(
        UUID id,
        UUID learnerId,
        @Nested("course") Names course,
        String number,
        String holder,
        LocalDate issuedOn,
        LocalDate expiresOn,
        LocalDate againOn) {

    /** Whether it is no longer valid on a day. */
    public boolean hasExpired(LocalDate day) {
        return expiresOn.isBefore(day);
    }

    /** Whether the holder is on the way to the next one. */
    public boolean isUnderWay() {
        return !againOn.equals(Span.OPEN);
    }
}
