package org.hyzmat.host.accounts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.host.accounts.roles.RoleGrant;
import org.hyzmat.host.accounts.roles.Team;
import org.hyzmat.host.accounts.roles.TeamRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** Works out which agencies, teams, services and colleagues a role reaches, whatever it lets people do there. */
final class Reaches {

    private final Office office;
    private final TeamRepository teams;

    Reaches(Office office) {
        this.office = office;
        this.teams = new TeamRepository(office.jdbi());
    }

    /** Somebody without any permission yet. */
    Actor actor(WorkforceMember member, RoleGrant.Reach reach, List<Service> services) {
        Set<UUID> own = Set.of(member.agency());
        boolean isOfAgency = reach.scope() == Scope.AGENCY;
        Set<UUID> shared = teams(member, reach);
        return new Actor(
                member.id(),
                member.name(),
                member.agency(),
                isOfAgency ? own : Set.of(),
                shared,
                open(services, member, reach),
                Set.of(),
                reach.scope(),
                isOfAgency ? own : reach.scope() == Scope.FIGURES ? everybody() : Set.of(),
                teams.members(shared));
    }

    private Set<UUID> teams(WorkforceMember member, RoleGrant.Reach reach) {
        if (reach.scope() != Scope.TEAM) {
            return Set.of();
        }
        return reach.team()
                .map(named -> teams.find(member.agency(), named).filter(team -> !team.archived()).stream()
                        .map(Team::id)
                        .collect(Collectors.toSet()))
                .orElseGet(() -> teams.ofPerson(member.id(), member.agency()));
    }

    private Set<UUID> everybody() {
        return office.directory().withArchived().agencies().stream()
                .map(Agency::id)
                .collect(Collectors.toSet());
    }

    /** Those that are open to all, and those that the person works in, as far as the role reaches. */
    private static Set<UUID> open(List<Service> services, WorkforceMember member, RoleGrant.Reach reach) {
        return services.stream()
                .filter(service -> service.sensitivity() == Service.Sensitivity.OPEN
                        || member.services().contains(service.id()))
                .filter(service -> reach.covers(service))
                .map(Service::id)
                .collect(Collectors.toSet());
    }
}
