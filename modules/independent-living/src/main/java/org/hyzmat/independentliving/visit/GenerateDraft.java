package org.hyzmat.independentliving.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Span;

/** For which days a coordinator wants the visits that plans ask for. */
public record GenerateDraft(Span days) {

    private static final int MOST = 92;

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static GenerateDraft of(Form form) {
        Problems problems = new Problems();
        LocalDate from = day(form, "from", problems);
        LocalDate to = day(form, "to", problems);
        if (!problems.has("from") && !problems.has("to")) {
            problems.when(to.isBefore(from), "to", "generate.to.before");
            problems.when(ChronoUnit.DAYS.between(from, to) >= MOST, "to", "generate.long", MOST);
        }
        problems.throwIfAny();
        return new GenerateDraft(new Span(from, to));
    }

    private static LocalDate day(Form form, String field, Problems problems) {
        Optional<LocalDate> day = form.date(field, problems);
        if (!problems.has(field)) {
            problems.require(field, form.value(field));
        }
        return day.orElse(LocalDate.MIN);
    }
}
