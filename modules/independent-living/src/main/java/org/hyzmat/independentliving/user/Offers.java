package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Service;
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
     * What somebody can choose from for a person who is new.
     *
     * @param actor who chooses for somebody whom their own agency begins to support
     */
    UserChoices to(Actor actor, LocalDate today) {
        return choices(services.offeredTo(actor, actor.agency()), actor.agency(), RiskAtIntake.NOBODY, today);
    }

    /**
     * What somebody can choose from for a service user: what was chosen already stays to be chosen.
     *
     * @param user as stored
     */
    UserChoices to(Actor actor, ServiceUser user, LocalDate today) {
        List<Service> offered = new ArrayList<>(services.offeredTo(actor, user.agencyId()));
        if (offered.stream().noneMatch(service -> service.id().equals(user.serviceId()))) {
            directory.service(user.serviceId()).ifPresent(offered::add);
        }
        return choices(offered, user.agencyId(), user.coordinatorId(), today);
    }

    private UserChoices choices(List<Service> offered, UUID agency, UUID present, LocalDate today) {
        List<WorkforceMember> colleagues = directory.workforce(agency);
        return new UserChoices(
                offered,
                colleagues.stream()
                        .filter(member -> member.id().equals(present)
                                || member.worksOn(today) && RESPONSIBLE.contains(member.function()))
                        .toList(),
                colleagues);
    }
}
