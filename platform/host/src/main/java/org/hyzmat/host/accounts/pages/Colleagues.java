package org.hyzmat.host.accounts.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.host.accounts.roles.ReachOfRoles;
import org.hyzmat.host.accounts.roles.RoleGrantRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/**
 * Whose accounts and roles somebody sees to. An administrator of an agency sees to its people who work with records of
 * that agency alone. One of the portal sees to administrators and to those who read the figures of every agency:
 * nobody who looks after the portal makes a way for themself to records of people, and no agency one to the figures of
 * others.
 */
public final class Colleagues {

    /** The list of accounts. */
    public static final String HOME = "/admin/accounts";

    /** The path of one colleague. */
    public static final String ONE = HOME + "/{agency}/{person}";

    private final Office office;

    /** The people of an office. */
    public Colleagues(Office office) {
        this.office = office;
    }

    /**
     * Everybody of today whom somebody sees to. Whoever was given what reaches beyond an agency is left to those who
     * may give it: a password made for somebody else would bring it along.
     */
    Stream<WorkforceMember> of(Actor actor) {
        Directory directory = office.directory().withArchived();
        Stream<UUID> agencies =
                isOfPortal(actor) ? directory.agencies().stream().map(Agency::id) : Stream.of(actor.agency());
        Set<UUID> keepers = new RoleGrantRepository(office.jdbi()).holders(ReachOfRoles.FIGURES_ONLY);
        return agencies.flatMap(agency -> directory.workforce(agency).stream())
                .filter(member -> member.worksOn(office.today()) && mayManage(actor, member))
                .filter(member -> isOfPortal(actor) || !keepers.contains(member.id()));
    }

    private static boolean mayManage(Actor actor, WorkforceMember member) {
        return isOfPortal(actor)
                ? isOfPortal(member.function())
                : member.agency().equals(actor.agency()) && isOfAgency(member.function());
    }

    /** Whether it opens no record of anybody, but for what an agency's administrator is given by another. */
    private static boolean isOfPortal(String role) {
        return ReachOfRoles.isAdministrator(role) || ReachOfRoles.FIGURES_ONLY.contains(role);
    }

    /** Whether it reaches no further than an agency. */
    private static boolean isOfAgency(String role) {
        return !ReachOfRoles.FIGURES_ONLY.contains(role);
    }

    /** Whether somebody looks after the portal, and so after administrators alone. */
    public static boolean isOfPortal(Actor actor) {
        return actor.may("platform.modules-manage");
    }

    /** The roles that somebody may give. */
    public static List<String> givable(Actor actor, List<String> roles) {
        return roles.stream()
                .filter(role -> isOfPortal(actor) ? isOfPortal(role) : isOfAgency(role))
                .toList();
    }

    /**
     * The colleague of a path.
     *
     * @throws NotFoundResponse if there is none of whom the reader knows
     */
    public WorkforceMember in(Context ctx) {
        UUID agency = RecordId.inPath(ctx, "agency");
        UUID person = RecordId.inPath(ctx, "person");
        return of(Actor.of(ctx))
                .filter(member -> member.agency().equals(agency) && member.id().equals(person))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    /** The address of a colleague's page. */
    public static String href(WorkforceMember member) {
        return href(member.agency(), member.id());
    }

    /** The address of the page of somebody in an agency. */
    public static String href(UUID agency, UUID person) {
        return HOME + "/" + agency + "/" + person;
    }

    /** The services in use that an agency leads or provides. */
    public List<Choice> services(UUID agency) {
        return Choice.services(office.directory().services().stream()
                .filter(service -> service.providers().contains(agency)
                        || service.leadAgency().equals(agency))
                .toList());
    }

    /** What somebody is called, empty for people who are in the register no more. */
    String name(UUID person) {
        Directory directory = office.directory().withArchived();
        return directory.agencies().stream()
                .flatMap(agency -> directory.workforce(agency.id()).stream())
                .filter(member -> member.id().equals(person))
                .map(WorkforceMember::name)
                .findFirst()
                .orElse("");
    }
}
