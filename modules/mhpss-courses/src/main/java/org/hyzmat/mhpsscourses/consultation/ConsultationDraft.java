package org.hyzmat.mhpsscourses.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Mode;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Names;

/** What a coordinator hands in about a consultation; the place is empty when there is none. */
public record ConsultationDraft(Names title, LocalDate firstOn, LocalDate lastOn, Mode mode, String place) {

    /** What the form asks for, in its order. */
    static final List<String> FIELDS = List.of("title-tk", "title-ru", "title-en", "from", "to", "mode", "place");

    private static final int LONGEST_TITLE = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1991, 10, 27);
    private static final int YEARS_AHEAD = 5;

    /**
     * Reads and checks a form. A title in one language does for all.
     *
     * @param place what was chosen as place
     * @param today the day it is
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static ConsultationDraft of(Form form, Optional<UUID> place, LocalDate today, Problems problems) {
        Names title = Names.read(form, "title", LONGEST_TITLE, problems);
        problems.when(title.tk().isEmpty(), "title-tk", "consultation.title.required");
        LocalDate from = day(form, "from", today, problems);
        LocalDate to = day(form, "to", today, problems);
        problems.when(
                !problems.has("from") && !problems.has("to") && to.isBefore(from), "to", "consultation.to.before");
        Optional<Mode> mode = Mode.of(form.value("mode"));
        problems.when(mode.isEmpty(), "mode", "problem.choice");
        problems.when(
                place.isEmpty() && mode.filter(way -> way != Mode.ONLINE).isPresent() && !problems.has("place"),
                "place",
                "consultation.place.missing");
        problems.throwIfAny();
        return new ConsultationDraft(
                title, from, to, mode.orElseThrow(), place.map(UUID::toString).orElse(""));
    }

    private static LocalDate day(Form form, String field, LocalDate today, Problems problems) {
        Optional<LocalDate> day = form.date(field, problems);
        if (!problems.has(field)) {
            problems.require(field, form.value(field));
        }
        LocalDate given = day.orElse(today);
        problems.when(
                given.isBefore(EARLIEST) || given.isAfter(today.plusYears(YEARS_AHEAD)),
                field,
                "consultation.year.odd");
        return given;
    }
}
