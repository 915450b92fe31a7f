package org.hyzmat.host.directory.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;

/**
 * Who answers for a service from a day on, as somebody fills it in.
 *
 * @param id chosen by the form, so that sending it twice changes once
 * @param engagement the row of the workforce register, absent if nobody does from that day on
 */
record CoordinatorDraft(UUID id, Optional<UUID> engagement, LocalDate from) {

    /**
     * Reads a form.
     *
     * @param offered who can be chosen
     * @throws org.hyzmat.platform.InvalidInputException with all that is wrong
     */
    static CoordinatorDraft of(Form form, List<CoordinatorRepository.Engagement> offered) {
        Problems problems = new Problems();
        Optional<UUID> engagement = form.id("coordinator", problems);
        boolean isOffered = offered.stream()
                .map(CoordinatorRepository.Engagement::id)
                .anyMatch(id -> engagement.equals(Optional.of(id)));
        problems.when(engagement.isPresent() && !isOffered, "coordinator", "problem.choice");
        problems.require("from", form.value("from"));
        Optional<LocalDate> from = form.date("from", problems);
        problems.throwIfAny();
        return new CoordinatorDraft(RecordId.inForm(form), engagement, from.orElseThrow());
    }
}
