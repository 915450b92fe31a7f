package org.hyzmat.independentliving.month;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A month that was accounted for.
 *
 * @param monthOn its first day
 * @param createdAt when it was closed
 * @param createdBy who of the workforce closed it
 */
public record ClosedMonth(UUID id, UUID agencyId, LocalDate monthOn, OffsetDateTime createdAt, UUID createdBy) {

    /** The month. */
    public YearMonth month() {
        return YearMonth.from(monthOn);
    }
}
