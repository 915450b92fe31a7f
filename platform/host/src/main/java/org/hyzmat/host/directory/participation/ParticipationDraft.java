package org.hyzmat.host.directory.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Span;

/**
 * The part of an agency in a programme as somebody fills it in.
 *
 * @param role a code
 * @param time from {@link LocalDate#MIN} where the first day is not known, to {@link LocalDate#MAX} while it lasts
 */
record ParticipationDraft(UUID agency, UUID programme, String role, Span time) {

    /** The fields of its form, in their order. */
    static final List<String> FIELDS = List.of("agency", "programme", "role", "from", "to");

    /** The codes of all roles. */
    static final List<String> ROLES = List.of(
            "lead-national-partner", "lead-un-agency", "participating", "implementer", "funder", "technical-support");

    /**
     * Reads a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException with all that is wrong
     */
    static ParticipationDraft of(Form form, Predicate<UUID> isAgency, Predicate<UUID> isProgramme) {
        Problems problems = new Problems();
        Optional<UUID> agency = form.chosen("agency", isAgency, problems);
        Optional<UUID> programme = form.chosen("programme", isProgramme, problems);
        String role = form.value("role");
        problems.require("role", role).when(!role.isEmpty() && !ROLES.contains(role), "role", "problem.choice");
        LocalDate from = form.date("from", problems).orElse(LocalDate.MIN);
        LocalDate to = form.date("to", problems).orElse(LocalDate.MAX);
        problems.when(to.isBefore(from), "to", "participation.to.before");
        problems.throwIfAny();
        return new ParticipationDraft(agency.orElseThrow(), programme.orElseThrow(), role, new Span(from, to));
    }
}
