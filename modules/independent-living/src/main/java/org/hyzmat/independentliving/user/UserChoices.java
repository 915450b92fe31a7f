package org.hyzmat.independentliving.user;

import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;

/**
 * What somebody can choose from for a service user.
 *
 * @param services those the agency provides by this module
 * @param coordinators who can be responsible for somebody
 * @param colleagues everybody of the agency, also those who left: they may have said something at intake
 */
public record UserChoices(
        List<Service> services, List<WorkforceMember> coordinators, List<WorkforceMember> colleagues) {

    public UserChoices {
        services = List.copyOf(services);
        coordinators = List.copyOf(coordinators);
        colleagues = List.copyOf(colleagues);
    }

    boolean hasService(UUID id) {
        return services.stream().anyMatch(service -> service.id().equals(id));
    }

    boolean hasCoordinator(UUID id) {
        return coordinators.stream().anyMatch(member -> member.id().equals(id));
    }

    boolean hasColleague(UUID id) {
        return colleagues.stream().anyMatch(member -> member.id().equals(id));
    }
}
