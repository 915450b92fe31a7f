package org.hyzmat.mhpsscourses.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** What a coordinator hands in about a session, or about one on each of several days. */
public record SessionDraft(
        List<LocalDate> days, LocalTime beginsAt, int minutes, String topic, UUID moduleVersion, UUID place) {

    /** What the form of one session asks for, in its order. */
    static final List<String> FIELDS = List.of("day", "time", "minutes", "topic", "module", "place");

    private static final int SHORTEST = 5;
    private static final int LONGEST = 720;
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int LONGEST_TOPIC = 200;
    private static final int MOST_DAYS = 60;

    public SessionDraft {
        days = List.copyOf(days);
    }

    /**
     * What can be chosen for a session.
     *
     * @param module whether it is of a version that the run teaches
     * @param place whether it is a place of the run
     */
    public record Offered(Predicate<UUID> module, Predicate<UUID> place) {}

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static SessionDraft of(Form form, Offered offered) {
        Problems problems = new Problems();
        List<LocalDate> days = days(form, problems);
        Optional<LocalTime> time = form.time("time", problems);
        if (!problems.has("time")) {
            problems.require("time", form.value("time"));
        }
        int minutes = minutes(form, time, problems);
        String topic = form.value("topic");
        problems.require("topic", topic).length("topic", topic, LONGEST_TOPIC);
        UUID module = any(form, "module", offered.module(), problems);
        UUID place = any(form, "place", offered.place(), problems);
        problems.throwIfAny();
        return new SessionDraft(days, time.orElseThrow(), minutes, topic, module, place);
    }

    private static List<LocalDate> days(Form form, Problems problems) {
        Optional<LocalDate> first = form.date("day", problems);
        Optional<LocalDate> last = form.date("to", problems);
        if (!problems.has("day")) {
            problems.require("day", form.value("day"));
        }
        if (first.isEmpty() || last.isEmpty()) {
            return first.map(List::of).orElse(List.of());
        }
        LocalDate begin = first.get();
        LocalDate end = last.get();
        boolean isOdd = end.isBefore(begin) || end.isAfter(begin.plusDays(MOST_DAYS));
        problems.when(isOdd, "to", "session.to.odd", MOST_DAYS);
        if (isOdd) {
            return List.of();
        }
        List<LocalDate> days = begin.datesUntil(end.plusDays(1))
                .filter(day -> !isFree(form, day))
                .toList();
        problems.when(days.isEmpty(), "to", "session.days.none");
        return days;
    }

    private static boolean isFree(Form form, LocalDate day) {
        List<String> free = form.values("free");
        return day.getDayOfWeek() == DayOfWeek.SATURDAY && free.contains("saturday")
                || day.getDayOfWeek() == DayOfWeek.SUNDAY && free.contains("sunday");
    }

    private static int minutes(Form form, Optional<LocalTime> time, Problems problems) {
        Optional<Integer> minutes = form.number("minutes", problems);
        if (!problems.has("minutes")) {
            problems.require("minutes", form.value("minutes"));
            minutes.ifPresent(given -> problems.range("minutes", given, SHORTEST, LONGEST));
        }
        int given = minutes.orElse(0);
        int begins = time.map(at -> at.getHour() * 60 + at.getMinute()).orElse(0);
        boolean isLate = !problems.has("minutes") && begins + given > MINUTES_OF_DAY;
        problems.when(isLate, "minutes", "session.minutes.late");
        return given;
    }

    private static UUID any(Form form, String field, Predicate<UUID> offered, Problems problems) {
        Optional<UUID> id = form.id(field, problems);
        problems.when(id.filter(offered.negate()).isPresent(), field, "problem.choice");
        return id.orElse(CourseSession.NONE);
    }
}
