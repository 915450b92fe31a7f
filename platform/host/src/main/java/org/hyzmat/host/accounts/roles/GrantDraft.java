package org.hyzmat.host.accounts.roles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Scope;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.office.Office;

/**
 * A role as it is to be given.
 *
 * @param id chosen by the form, so that sending it twice gives once
 * @param role its id
 * @param reach how far
 * @param from the first day, {@link LocalDate#MIN} for at once
 * @param until the last day, {@link LocalDate#MAX} for as long as nobody ends it
 */
public record GrantDraft(UUID id, String role, RoleGrant.Reach reach, LocalDate from, LocalDate until) {

    /** The fields of its form. */
    public static final String ROLE = "role";

    private static final String SCOPE = "scope";
    private static final String SERVICE = "service";
    private static final String TEAM = "team";
    private static final String PLACE = "place";

    /**
     * Reads a form.
     *
     * @param givable the roles from which the giver may choose
     * @param teams the teams in use of the agency for which it is given
     * @throws org.hyzmat.platform.InvalidInputException with all that is wrong
     */
    public static GrantDraft of(Form form, Collection<String> givable, Collection<Team> teams, Office office) {
        Problems problems = new Problems();
        String role = form.value(ROLE);
        problems.require(ROLE, role);
        problems.when(!role.isEmpty() && !givable.contains(role), ROLE, "grant.role.wrong");
        Optional<UUID> service = RecordId.of(form.value(SERVICE)).filter(id -> isService(office, id));
        problems.when(service.isEmpty() && !form.value(SERVICE).isEmpty(), SERVICE, "problem.choice");
        Optional<UUID> place = new PlaceChoices(office.directory(), office.clock()).read(form, PLACE, problems);
        LocalDate from = form.date("from", problems).orElse(LocalDate.MIN);
        LocalDate until = form.date("until", problems).orElse(LocalDate.MAX);
        problems.when(until.isBefore(office.today()), "until", "invitation.until.past");
        problems.when(until.isBefore(from), "until", "grant.until.before");
        boolean isNarrow = service.isPresent() || place.isPresent();
        String narrower = service.isPresent() ? SERVICE : PLACE;
        problems.when(isNarrow && ReachOfRoles.isAdministrator(role), narrower, "grant.administrator.narrow");
        Scope scope = scope(form, role, problems);
        Optional<UUID> team = team(form, scope, teams, problems);
        problems.throwIfAny();
        return new GrantDraft(
                RecordId.inForm(form), role, new RoleGrant.Reach(scope, team, service, place), from, until);
    }

    private static Optional<UUID> team(Form form, Scope scope, Collection<Team> teams, Problems problems) {
        String chosen = form.value(TEAM);
        Optional<UUID> team =
                RecordId.of(chosen).filter(id -> teams.stream().map(Team::id).anyMatch(id::equals));
        problems.when(team.isEmpty() && !chosen.isEmpty(), TEAM, "problem.choice");
        problems.when(team.isPresent() && scope != Scope.TEAM, TEAM, "grant.team.scope");
        return team;
    }

    private static boolean isService(Office office, UUID id) {
        return office.directory().services().stream().map(Service::id).anyMatch(id::equals);
    }

    /** A role that reaches in one way alone does so whatever is chosen, as one that sees no records. */
    private static Scope scope(Form form, String role, Problems problems) {
        Optional<Scope> only = ReachOfRoles.scopes(role).stream()
                .filter(scope -> ReachOfRoles.scopes(role).size() == 1)
                .findFirst();
        Optional<Scope> chosen = ReachOfRoles.scopes(role).stream()
                .filter(scope -> scope.name().toLowerCase(Locale.ROOT).equals(form.value(SCOPE)))
                .findFirst();
        problems.when(only.isEmpty() && chosen.isEmpty(), SCOPE, "problem.choice");
        return only.or(() -> chosen).orElse(Scope.OWN);
    }

    RoleGrant grant(UUID person, UUID agency, RoleGrant.Mark granted, Optional<RoleGrant.Mark> confirmed) {
        return new RoleGrant(id, person, agency, role, reach, from, until, granted, confirmed, Optional.empty());
    }
}
