package org.hyzmat.independentliving.week;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.hyzmat.platform.Span;

/**
 * A week from Monday to Sunday.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) {

    private static final int DAYS = 7;

    /** The week of a day. */
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week that an address asks for by one of its days, this one for any other word. */
    static Week asked(Context ctx, LocalDate today) {
        try {
            return of(
                    LocalDate.parse(ctx.queryParamAsClass("from", String.class).getOrDefault(today.toString())));
        } catch (DateTimeException noDay) {
            return of(today);
        }
    }

    /** Its days. */
    public List<LocalDate> days() {
        return monday.datesUntil(monday.plusDays(DAYS)).toList();
    }

    /** Its last day. */
    public LocalDate sunday() {
        return monday.plusDays(DAYS - 1L);
    }

    /** From its first to its last day. */
    public Span span() {
        return new Span(monday, sunday());
    }

    /** The first day of the week before. */
    public LocalDate before() {
        return monday.minusDays(DAYS);
    }

    /** The first day of the week after. */
    public LocalDate after() {
        return monday.plusDays(DAYS);
    }
}
