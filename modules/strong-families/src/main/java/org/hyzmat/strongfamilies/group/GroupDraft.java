package org.hyzmat.strongfamilies.group;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;

/**
 * What a coordinator hands in about a group; service and curriculum are chosen once.
 *
 * @param waiver why some of the facilitators lead it without the certificate that is wanted
 */
public record GroupDraft(
        String name, UUID service, UUID curriculum, UUID place, String venue, Set<UUID> facilitators, Waiver waiver) {

    private static final UUID NONE = new UUID(0, 0);

    public GroupDraft {
        facilitators = Set.copyOf(facilitators);
    }

    public GroupDraft(String name, UUID service, UUID curriculum, UUID place, String venue, Set<UUID> facilitators) {
        this(name, service, curriculum, place, venue, facilitators, Waiver.NONE);
    }

    /** The same with a reason for those who lack a certificate. */
    public GroupDraft with(Waiver given) {
        return new GroupDraft(name, service, curriculum, place, venue, facilitators, given);
    }

    /**
     * Reads and checks a form for a new group.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static GroupDraft of(Form form, GroupChoices choices) {
        Problems problems = named(form);
        UUID service = form.chosen("service", choices::hasService, problems).orElse(NONE);
        UUID curriculum =
                form.chosen("curriculum", choices::hasCurriculum, problems).orElse(NONE);
        return of(form, service, curriculum, choices, problems);
    }

    /**
     * Reads and checks a form about a group that is there.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static GroupDraft of(Form form, Group group, GroupChoices choices) {
        return of(form, group.serviceId(), group.curriculumVersionId(), choices, named(form));
    }

    private static GroupDraft of(Form form, UUID service, UUID curriculum, GroupChoices choices, Problems problems) {
        UUID place = form.chosen("place", choices::hasPlace, problems).orElse(NONE);
        String venue = form.value("venue");
        problems.length("venue", venue, 160);
        Set<UUID> facilitators = facilitators(form, choices, problems);
        problems.throwIfAny();
        return new GroupDraft(form.value("name"), service, curriculum, place, venue, facilitators);
    }

    /** Faults are said in the order of the form, which begins with the name. */
    private static Problems named(Form form) {
        String name = form.value("name");
        return new Problems().require("name", name).length("name", name, 60);
    }

    private static Set<UUID> facilitators(Form form, GroupChoices choices, Problems problems) {
        Set<UUID> chosen = new LinkedHashSet<>();
        for (String value : form.values("facilitator")) {
            Optional<UUID> member = RecordId.of(value).filter(choices::hasFacilitator);
            problems.when(member.isEmpty(), "facilitator", "problem.choice", value);
            member.ifPresent(chosen::add);
        }
        return chosen;
    }
}
