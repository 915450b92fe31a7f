package org.hyzmat.independentliving.month;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** In which month a visit counts. */
final class ClosedMonthsTest {

    private static final LocalDate LATE_IN_MAY = LocalDate.of(2026, 5, 30);

    @Test
    void aVisitCountsInItsOwnMonth() {
        assertEquals(LocalDate.of(2026, 5, 1), closed().countedOn(LATE_IN_MAY));
    }

    @Test
    void afterItsMonthWasClosedItCountsInTheFirstOpenOne() {
        assertEquals(LocalDate.of(2026, 6, 1), closed("2026-05").countedOn(LATE_IN_MAY));
        assertEquals(LocalDate.of(2026, 7, 1), closed("2026-05", "2026-06").countedOn(LATE_IN_MAY));
        assertEquals(LocalDate.of(2026, 6, 1), closed("2026-05", "2026-07").countedOn(LATE_IN_MAY));
    }

    @Test
    void anEarlierMonthStaysOpen() {
        assertEquals(LocalDate.of(2026, 5, 1), closed("2026-06").countedOn(LATE_IN_MAY));
    }

    @Test
    void itIsKnownWhoClosedAMonth() {
        ClosedMonths months = closed("2026-05");

        assertEquals(
                Optional.of(YearMonth.of(2026, 5)), months.find(LATE_IN_MAY).map(ClosedMonth::month));
        assertEquals(Optional.empty(), months.find(LocalDate.of(2026, 6, 1)));
    }

    private static ClosedMonths closed(String... months) {
        List<ClosedMonth> closed = Arrays.stream(months)
                .map(month -> new ClosedMonth(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        YearMonth.parse(month).atDay(1),
                        OffsetDateTime.of(2026, 8, 1, 9, 0, 0, 0, ZoneOffset.UTC),
                        UUID.randomUUID()))
                .toList();
        return new ClosedMonths(closed);
    }
}
