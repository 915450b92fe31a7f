package org.hyzmat.strongfamilies.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.InexactDate.Precision;

/** What a coordinator hands in about when and where one session is planned. */
public record SessionDraft(InexactDate planned, LocalTime time, UUID place, String venue) {

    private static final UUID NONE = new UUID(0, 0);

    /**
     * Reads and checks a form.
     *
     * @param places the places to choose from
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static SessionDraft of(Form form, Set<UUID> places) {
        Problems problems = new Problems()
                .require("date", form.value("date"))
                .require("time", form.value("time"))
                .require("place", form.value("place"))
                .length("venue", form.value("venue"), 160);
        LocalDate date = form.date("date", problems).orElse(LocalDate.EPOCH);
        LocalTime time = form.time("time", problems).orElse(LocalTime.NOON);
        Optional<Precision> precision = precision(form.value("precision"));
        problems.when(precision.isEmpty(), "precision", "problem.required");
        Optional<UUID> place = form.id("place", problems);
        problems.when(place.filter(id -> !places.contains(id)).isPresent(), "place", "problem.choice", "");
        problems.throwIfAny();
        InexactDate planned = inexact(date, precision.orElse(Precision.DAY));
        return new SessionDraft(planned, time, place.orElse(NONE), form.value("venue"));
    }

    private static Optional<Precision> precision(String code) {
        return Arrays.stream(Precision.values())
                .filter(precision -> precision.name().equals(code))
                .findFirst();
    }

    private static InexactDate inexact(LocalDate date, Precision precision) {
        return new InexactDate(precision == Precision.DAY ? date : date.withDayOfMonth(1), precision);
    }
}
