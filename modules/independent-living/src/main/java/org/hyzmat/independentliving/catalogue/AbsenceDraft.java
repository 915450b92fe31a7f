package org.hyzmat.independentliving.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Span;

/** What a coordinator hands in about an absence; its last day may not be known. */
public record AbsenceDraft(Span span, AbsenceReason reason) {

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static AbsenceDraft of(Form form) {
        Problems problems = new Problems();
        Optional<LocalDate> from = form.date("from", problems);
        Optional<LocalDate> to = form.date("to", problems);
        if (!problems.has("from")) {
            problems.require("from", form.value("from"));
        }
        boolean isTurned = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        problems.when(isTurned, "to", "absence.to.before");
        Optional<AbsenceReason> reason = AbsenceReason.of(form.value("reason"));
        problems.when(reason.isEmpty(), "reason", "problem.choice");
        problems.throwIfAny();
        return new AbsenceDraft(new Span(from.orElseThrow(), to.orElse(Span.OPEN)), reason.orElseThrow());
    }
}
