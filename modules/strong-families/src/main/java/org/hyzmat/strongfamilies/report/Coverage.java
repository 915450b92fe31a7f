package org.hyzmat.strongfamilies.report;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Span;

/**
 * Which groups a report is about.
 *
 * @param wanted what each of them has in common with the others: an id for each of some aspects
 * @param from the earliest day of the first session, {@link LocalDate#MIN} for any
 * @param to the latest day of the first session, {@link LocalDate#MAX} for any, also for none
 */
record Coverage(List<Wanted> wanted, LocalDate from, LocalDate to) implements Predicate<GroupFact> {

    /** All groups. */
    static final Coverage ALL = new Coverage(List.of(), LocalDate.MIN, LocalDate.MAX);

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    /** One aspect of the groups and what it shall be. */
    record Wanted(Aspect aspect, UUID id) {}

    Coverage {
        wanted = List.copyOf(wanted);
    }

    /** One aspect alone. */
    static Coverage of(Aspect aspect, UUID id) {
        return new Coverage(List.of(new Wanted(aspect, id)), LocalDate.MIN, LocalDate.MAX);
    }

    /**
     * Reads the fields of the report's form.
     *
     * @throws InvalidInputException if a field cannot be read, or the period ends before it begins
     */
    static Coverage of(Form form) {
        Problems problems = new Problems();
        List<Wanted> wanted = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            form.id(aspect.code(), problems).ifPresent(id -> wanted.add(new Wanted(aspect, id)));
        }
        Optional<Year> year = year(form, problems);
        LocalDate from = year.map(each -> each.atDay(1))
                .or(() -> form.date("from", problems))
                .orElse(LocalDate.MIN);
        LocalDate to = year.map(each -> each.atMonth(Month.DECEMBER).atEndOfMonth())
                .or(() -> form.date("to", problems))
                .orElse(LocalDate.MAX);
        problems.when(to.isBefore(from), "to", "report.period.turned", form.value("from"));
        problems.throwIfAny();
        return new Coverage(wanted, from, to);
    }

    private static Optional<Year> year(Form form, Problems problems) {
        Optional<Integer> year = form.number("year", problems);
        year.ifPresent(number -> problems.range("year", number, EARLIEST, LATEST));
        return problems.has("year") ? Optional.empty() : year.map(Year::of);
    }

    @Override
    public boolean test(GroupFact group) {
        return wanted.stream().allMatch(each -> each.aspect().of(group).equals(each.id())) && isWithin(group.firstOn());
    }

    private boolean isWithin(LocalDate firstOn) {
        boolean isPlanned = !firstOn.equals(Span.OPEN);
        return isPlanned ? !firstOn.isBefore(from) && !firstOn.isAfter(to) : isOfAnyTime();
    }

    /** Whether the day of the first session does not matter. */
    boolean isOfAnyTime() {
        return from.equals(LocalDate.MIN) && to.equals(LocalDate.MAX);
    }

    /** Whether there is an earliest day. */
    public boolean isFrom() {
        return !from.equals(LocalDate.MIN);
    }

    /** Whether there is a latest day. */
    public boolean isTo() {
        return !to.equals(LocalDate.MAX);
    }

    /** Whether the day of the first session lies anywhere in one whole year. */
    boolean isOfYear() {
        return from.equals(from.with(TemporalAdjusters.firstDayOfYear()))
                && to.equals(from.with(TemporalAdjusters.lastDayOfYear()));
    }

    /** What an aspect shall be, if that was chosen. */
    Optional<UUID> of(Aspect aspect) {
        return wanted.stream()
                .filter(each -> each.aspect() == aspect)
                .map(Wanted::id)
                .findFirst();
    }

    boolean isEmpty() {
        return wanted.isEmpty() && isOfAnyTime();
    }
}
