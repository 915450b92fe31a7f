package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** What a coordinator hands in when a family leaves a group. */
public record LeaveDraft(LocalDate lastDay, LeaveReason reason) {

    /**
     * Reads and checks a form.
     *
     * @param joined the family's first day in the group
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static LeaveDraft of(Form form, LocalDate joined, LocalDate today) {
        Problems problems = new Problems().require("last-day", form.value("last-day"));
        LocalDate lastDay = form.date("last-day", problems).orElse(today);
        problems.when(lastDay.isBefore(joined), "last-day", "leave.before-joining", joined);
        problems.when(lastDay.isAfter(today), "last-day", "leave.in-future");
        Optional<LeaveReason> reason = LeaveReason.of(form.value("reason"));
        problems.when(reason.isEmpty(), "reason", "problem.required");
        problems.throwIfAny();
        return new LeaveDraft(lastDay, reason.orElse(LeaveReason.UNKNOWN));
    }
}
