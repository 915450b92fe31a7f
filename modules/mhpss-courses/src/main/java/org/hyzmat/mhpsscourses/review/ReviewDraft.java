package org.hyzmat.mhpsscourses.review;

import java.time.LocalDate;
import java.util.Optional;
import org.hyzmat.mhpsscourses.web.Organisation;
import org.hyzmat.mhpsscourses.web.Organisations;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** To whom a version is sent, and until when an answer is asked for. */
public record ReviewDraft(Organisation organisation, LocalDate dueOn) {

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static ReviewDraft of(Form form, Organisations organisations, LocalDate today) {
        Problems problems = new Problems();
        Organisation organisation = organisations.read(form, problems);
        Optional<LocalDate> due = form.date("due", problems);
        if (!problems.has("due")) {
            problems.require("due", form.value("due"));
        }
        problems.when(due.filter(today::isAfter).isPresent(), "due", "review.due.past")
                .throwIfAny();
        return new ReviewDraft(organisation, due.orElseThrow());
    }
}
