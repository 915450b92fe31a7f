package org.hyzmat.host.directory.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hyzmat.host.directory.desk.InexactField;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.InexactDate;

/**
 * The start of a service as somebody fills it in.
 *
 * @param reason why it starts before all is ready, empty if all is
 */
record StartDraft(InexactDate start, String reason) {

    /** The fields of its form, in their order. */
    static final List<String> FIELDS = List.of("start", "start-precision", "reason");

    private static final int LONGEST = 1_000;

    /**
     * Reads a form.
     *
     * @param isReady whether every step is ticked
     * @throws org.hyzmat.platform.InvalidInputException with all that is wrong
     */
    static StartDraft of(Form form, boolean isReady, LocalDate today) {
        Problems problems = new Problems();
        problems.require("start", form.value("start"));
        Optional<InexactDate> start = InexactField.read(form, "start", problems);
        problems.when(start.filter(date -> date.date().isAfter(today)).isPresent(), "start", "service.start.future");
        String reason = form.value("reason");
        problems.when(!isReady && reason.isBlank(), "reason", "service.start.reason.lacks");
        problems.length("reason", reason, LONGEST);
        problems.throwIfAny();
        return new StartDraft(start.orElseThrow(), reason);
    }
}
