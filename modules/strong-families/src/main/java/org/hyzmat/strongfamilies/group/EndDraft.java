package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** The last day of a group, as a coordinator hands it in. */
public record EndDraft(LocalDate lastDay) {

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static EndDraft of(Form form, LocalDate today) {
        Problems problems = new Problems().require("last-day", form.value("last-day"));
        LocalDate lastDay = form.date("last-day", problems).orElse(today);
        problems.when(lastDay.isAfter(today), "last-day", "end.in-future");
        problems.throwIfAny();
        return new EndDraft(lastDay);
    }
}
