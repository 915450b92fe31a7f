package org.hyzmat.strongfamilies.session;

import java.time.LocalDate;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** The day on which somebody says that a session was held. */
public record HeldDraft(LocalDate day) {

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static HeldDraft of(Form form, LocalDate today) {
        Problems problems = new Problems().require("day", form.value("day"));
        LocalDate day = form.date("day", problems).orElse(today);
        problems.when(day.isAfter(today), "day", "held.in-future");
        problems.throwIfAny();
        return new HeldDraft(day);
    }
}
