package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.ServiceChoices;
import org.hyzmat.platform.directory.WorkforceMember;

/** Finds what somebody can choose from for a service user. */
final class Offers {

    private static final Set<String> RESPONSIBLE = Set.of("coordinator", "social-work-specialist", "supervisor");

    private final Directory directory;
    private final ServiceChoices services;

    Offers(Directory directory) {
        this.directory = directory;
        this.services = new ServiceChoices(directory, Permission.MODULE);
    }

    /**
     * What somebody can choose from.
     *
     * @param agency the agency that supports or will support the person
     * @param present who is responsible already and so stays to be chosen, {@link RiskAtIntake#NOBODY} for nobody
     */
    UserChoices to(Actor actor, UUID agency, UUID present, LocalDate today) {
        List<WorkforceMember> colleagues = directory.workforce(agency);
        return new UserChoices(
                services.offeredTo(actor, agency),
                colleagues.stream()
                        .filter(member -> member.id().equals(present)
                                || member.worksOn(today) && RESPONSIBLE.contains(member.function()))
                        .toList(),
                colleagues);
    }
}
