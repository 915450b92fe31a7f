package org.hyzmat.host.accounts.teams;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.accounts.roles.Team;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Choice;

/** A team as an administrator fills it in. */
record TeamDraft(String name, Optional<UUID> service) {

    /** The fields of the form, in their order. */
    static final List<String> FIELDS = List.of("name", "service");

    private static final int LONGEST_NAME = 200;

    /**
     * Reads a form.
     *
     * @param services from which one may be chosen
     * @throws org.hyzmat.platform.InvalidInputException with all that is wrong
     */
    static TeamDraft of(Form form, List<Choice> services) {
        Problems problems = new Problems();
        String name = form.value("name").strip();
        problems.require("name", name);
        problems.length("name", name, LONGEST_NAME);
        String service = form.value("service");
        boolean isOffered = services.stream().map(Choice::value).anyMatch(service::equals);
        problems.when(!service.isEmpty() && !isOffered, "service", "problem.choice");
        problems.throwIfAny();
        return new TeamDraft(name, RecordId.of(service));
    }

    Team team(UUID id, UUID agency, int version) {
        return new Team(id, agency, name, service, version, false);
    }
}
