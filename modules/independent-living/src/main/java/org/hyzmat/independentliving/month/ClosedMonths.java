package org.hyzmat.independentliving.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The months that one agency has accounted for, which do not change any more. */
public final class ClosedMonths {

    private final Map<YearMonth, ClosedMonth> closed;

    /** Some months, each once. */
    public ClosedMonths(List<ClosedMonth> closed) {
        this.closed = closed.stream().collect(Collectors.toMap(ClosedMonth::month, Function.identity()));
    }

    /** Those of an agency. */
    public static ClosedMonths of(Handle handle, UUID agency) {
        return new ClosedMonths(handle.createQuery("""
                        select c.id, c.agency_id, c.month_on, c.created_at, c.created_by
                        from closed_month c
                        where c.agency_id = :agency
                        """)
                .bind("agency", agency)
                .map(ConstructorMapper.of(ClosedMonth.class))
                .list());
    }

    /** Who closed a month and when, if anybody did. */
    public Optional<ClosedMonth> find(YearMonth month) {
        return Optional.ofNullable(closed.get(month));
    }

    /** The same for the month of a day, such as that in which a visit counts. */
    public Optional<ClosedMonth> find(LocalDate day) {
        return find(YearMonth.from(day));
    }

    /** The first day of the month in which a visit of a day counts: the first one from its own on that is open. */
    public LocalDate countedOn(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        while (closed.containsKey(month)) {
            month = month.plusMonths(1);
        }
        return month.atDay(1);
    }
}
