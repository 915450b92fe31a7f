package org.hyzmat.strongfamilies.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.InexactDate;

/** When the sessions of a group are to be: once a week from a day on. */
public record PlanDraft(LocalDate start, DayOfWeek weekday, LocalTime time) {

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static PlanDraft of(Form form) {
        Problems problems = new Problems()
                .require("start", form.value("start"))
                .require("weekday", form.value("weekday"))
                .require("time", form.value("time"));
        LocalDate start = form.date("start", problems).orElse(LocalDate.EPOCH);
        LocalTime time = form.time("time", problems).orElse(LocalTime.NOON);
        Optional<DayOfWeek> weekday = weekday(form.value("weekday"));
        problems.when(
                weekday.isEmpty() && !problems.has("weekday"), "weekday", "problem.choice", form.value("weekday"));
        problems.throwIfAny();
        return new PlanDraft(start, weekday.orElse(DayOfWeek.MONDAY), time);
    }

    private static Optional<DayOfWeek> weekday(String number) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> String.valueOf(day.getValue()).equals(number))
                .findFirst();
    }

    /** The sessions: the first on the first such weekday from the start on. */
    public List<SessionPlan> sessions(int weeks) {
        LocalDate first = start.with(TemporalAdjusters.nextOrSame(weekday));
        return IntStream.range(0, weeks)
                .mapToObj(week -> new SessionPlan(
                        week + 1, new InexactDate(first.plusWeeks(week), InexactDate.Precision.DAY), time))
                .toList();
    }
}
