package org.example.noticeboard;

import java.time.LocalDate;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** What somebody hands in to put up a notice. */
record NoticeDraft(String title, String body, LocalDate endsOn) {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_BODY = 2_000;

    /** Reads a form; all faults are found at once. */
    static NoticeDraft of(Form form, LocalDate today) {
        Problems problems = new Problems()
                .require("title", form.value("title"))
                .length("title", form.value("title"), LONGEST_TITLE)
                .require("body", form.value("body"))
                .length("body", form.value("body"), LONGEST_BODY)
                .require("ends-on", form.value("ends-on"));
        Optional<LocalDate> endsOn = form.date("ends-on", problems);
        problems.when(endsOn.filter(day -> day.isBefore(today)).isPresent(), "ends-on", "problem.past");
        problems.throwIfAny();
        return new NoticeDraft(form.value("title"), form.value("body"), endsOn.orElseThrow());
    }
}
