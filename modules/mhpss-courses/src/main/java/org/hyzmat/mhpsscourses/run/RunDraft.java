package org.hyzmat.mhpsscourses.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Mode;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.InexactDate;

/** What a coordinator hands in about a run. */
public record RunDraft(
        String name, RunDates dates, Mode mode, List<UUID> places, int hours, int capacity, Counted counted) {

    /** What the form asks for, in its order. */
    static final List<String> FIELDS = List.of(
            "name",
            "from",
            "to",
            "exactness",
            "mode",
            "places",
            "hours",
            "capacity",
            "people",
            "organisations",
            "approximate");

    private static final int LONGEST_NAME = 120;
    private static final int MOST_HOURS = 2000;
    private static final int MOST_SEATS = 5000;
    private static final int MOST_PEOPLE = 99_999;
    private static final int MOST_ORGANISATIONS = 9999;

    public RunDraft {
        places = List.copyOf(places);
    }

    /**
     * Reads and checks a form.
     *
     * @param offered the places that can be chosen
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static RunDraft of(Form form, List<UUID> offered) {
        Problems problems = new Problems();
        String name = form.value("name");
        problems.length("name", name, LONGEST_NAME);
        RunDates dates = dates(form, problems);
        Optional<Mode> mode = Mode.of(form.value("mode"));
        problems.when(mode.isEmpty(), "mode", "problem.choice");
        List<UUID> places = places(form, offered, problems);
        problems.when(
                places.isEmpty() && mode.filter(way -> way != Mode.ONLINE).isPresent() && !problems.has("places"),
                "places",
                "run.places.missing");
        int hours = number(form, "hours", MOST_HOURS, problems);
        int capacity = number(form, "capacity", MOST_SEATS, problems);
        Counted counted = counted(form, problems);
        problems.throwIfAny();
        return new RunDraft(name, dates, mode.orElseThrow(), places, hours, capacity, counted);
    }

    private static RunDates dates(Form form, Problems problems) {
        Optional<LocalDate> from = day(form, "from", problems);
        Optional<LocalDate> to = day(form, "to", problems);
        Optional<InexactDate.Precision> exactness = Codes.find(InexactDate.Precision.class, form.value("exactness"));
        problems.when(exactness.isEmpty(), "exactness", "problem.choice");
        problems.when(
                from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent(), "to", "run.to.before");
        return new RunDates(
                from.orElse(LocalDate.MIN), to.orElse(LocalDate.MIN), exactness.orElse(InexactDate.Precision.DAY));
    }

    private static Optional<LocalDate> day(Form form, String field, Problems problems) {
        Optional<LocalDate> day = form.date(field, problems);
        if (!problems.has(field)) {
            problems.require(field, form.value(field));
            problems.when(
                    day.filter(given -> given.getYear() < 1990 || given.getYear() > 2100)
                            .isPresent(),
                    field,
                    "run.year.odd");
        }
        return day;
    }

    private static List<UUID> places(Form form, List<UUID> offered, Problems problems) {
        List<UUID> places = new ArrayList<>();
        for (String typed : form.values("places")) {
            Optional<UUID> place = RecordId.of(typed).filter(offered::contains);
            problems.when(place.isEmpty() && !problems.has("places"), "places", "problem.choice");
            place.filter(each -> !places.contains(each)).ifPresent(places::add);
        }
        return places;
    }

    private static int number(Form form, String field, int most, Problems problems) {
        Optional<Integer> number = form.number(field, problems);
        if (!problems.has(field)) {
            problems.require(field, form.value(field));
            number.ifPresent(given -> problems.range(field, given, 1, most));
        }
        return number.orElse(0);
    }

    private static Counted counted(Form form, Problems problems) {
        int people = count(form, "people", MOST_PEOPLE, problems);
        int organisations = count(form, "organisations", MOST_ORGANISATIONS, problems);
        boolean approximate = form.value("approximate").equals("yes");
        problems.when(
                approximate && people == Counted.UNKNOWN && organisations == Counted.UNKNOWN && !problems.has("people"),
                "people",
                "run.people.missing");
        return new Counted(people, organisations, approximate);
    }

    private static int count(Form form, String field, int most, Problems problems) {
        Optional<Integer> number = form.number(field, problems);
        number.ifPresent(given -> problems.range(field, given, 0, most));
        return number.orElse(Counted.UNKNOWN);
    }
}
