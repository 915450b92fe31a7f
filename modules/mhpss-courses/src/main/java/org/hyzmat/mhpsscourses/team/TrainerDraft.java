package org.hyzmat.mhpsscourses.team;

import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.WorkforceMember;

/** Reads who is to teach: somebody of the workforce, or a guest by name. */
final class TrainerDraft {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ORGANISATION = 200;

    private TrainerDraft() {}

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static Trainer of(Form form, UUID id, Workforce workforce) {
        Problems problems = new Problems();
        Optional<UUID> person = form.id("person", problems);
        Optional<WorkforceMember> member = person.flatMap(workforce::find);
        problems.when(person.isPresent() && member.isEmpty(), "person", "problem.choice");
        String name = member.map(WorkforceMember::name).orElse(form.value("name"));
        String organisation = form.value("organisation");
        problems.when(person.isEmpty() && name.isEmpty() && !problems.has("person"), "name", "team.name.missing");
        problems.length("name", name, LONGEST_NAME).length("organisation", organisation, LONGEST_ORGANISATION);
        problems.throwIfAny();
        return new Trainer(
                id,
                person.orElse(Trainer.GUEST),
                name,
                form.value("remote").equals("yes"),
                member.isPresent() ? "" : organisation);
    }
}
