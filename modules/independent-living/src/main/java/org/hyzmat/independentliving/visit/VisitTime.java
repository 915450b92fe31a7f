package org.hyzmat.independentliving.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** When a visit is to be: on one day, within it. */
public record VisitTime(LocalDate day, LocalTime start, int minutes) {

    /** What the form asks for, in its order. */
    public static final List<String> FIELDS = List.of("day", "start", "end");

    private static final int SHORTEST = 5;
    private static final int LONGEST_HOURS = 12;

    /** Reads and checks the fields of a form. */
    public static VisitTime of(Form form, Problems problems) {
        Optional<LocalDate> day = form.date("day", problems);
        Optional<LocalTime> start = form.time("start", problems);
        Optional<LocalTime> end = form.time("end", problems);
        FIELDS.stream()
                .filter(field -> !problems.has(field))
                .forEach(field -> problems.require(field, form.value(field)));
        int minutes = start.isPresent() && end.isPresent()
                ? (int) Duration.between(start.get(), end.get()).toMinutes()
                : SHORTEST;
        problems.when(minutes <= 0, "end", "visit.end.before");
        boolean isOdd = minutes > 0 && minutes < SHORTEST || minutes > LONGEST_HOURS * 60;
        problems.when(isOdd, "end", "visit.length.wrong", SHORTEST, LONGEST_HOURS);
        return new VisitTime(day.orElse(LocalDate.MIN), start.orElse(LocalTime.MIN), minutes);
    }

    /** As a form shows it. */
    public static Map<String, String> fields(Visit visit) {
        return Map.of(
                "day", visit.plannedOn().toString(),
                "start", visit.startsAt().toString(),
                "end", visit.endsAt().toString());
    }
}
