package org.hyzmat.host.accounts.teams;

import static org.hyzmat.host.web.PlatformRole.TEAMS_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.host.accounts.pages.Colleagues;
import org.hyzmat.host.accounts.roles.RoleGrant;
import org.hyzmat.host.accounts.roles.Team;
import org.hyzmat.host.accounts.roles.TeamRepository;
import org.hyzmat.host.accounts.roles.TeamRepository.Outcome;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.office.Office;

/** The teams of the reader's agency: a list, a form, the archive. */
public final class TeamPages {

    private static final String HOME = "/admin/teams";
    private static final String NEW = HOME + "/new";
    private static final String ONE = HOME + "/{team}";

    private final Office office;
    private final TeamRepository teams;
    private final Colleagues colleagues;
    private final MemberPages members;

    /** Pages over the teams of an office. */
    public TeamPages(Office office) {
        this.office = office;
        this.teams = new TeamRepository(office.jdbi());
        this.colleagues = new Colleagues(office);
        this.members = new MemberPages(office, this::team);
    }

    /**
     * A team as a row of the list.
     *
     * @param service the name of the one it works in, empty if in several
     */
    public record Row(UUID id, String name, List<Names> service, int people, boolean archived) {}

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(HOME, this::list, TEAMS_MANAGE);
        routes.get(NEW, ctx -> fill(ctx, fresh(), List.of()), TEAMS_MANAGE);
        routes.post(NEW, this::add, TEAMS_MANAGE);
        routes.get(ONE, ctx -> members.show(ctx, Form.filled(Map.of())), TEAMS_MANAGE);
        routes.get(ONE + "/edit", this::edit, TEAMS_MANAGE);
        routes.post(ONE + "/edit", this::change, TEAMS_MANAGE);
        routes.post(ONE + "/archive", ctx -> archive(ctx, Optional.of(mark(ctx))), TEAMS_MANAGE);
        routes.post(ONE + "/restore", ctx -> archive(ctx, Optional.empty()), TEAMS_MANAGE);
        routes.post(ONE + "/members", members::add, TEAMS_MANAGE);
        routes.post(ONE + "/members/{person}/remove", members::remove, TEAMS_MANAGE);
    }

    private RoleGrant.Mark mark(Context ctx) {
        return new RoleGrant.Mark(office.now(), Actor.of(ctx).person());
    }

    /** The team of a path, if it is one of the reader's own agency. */
    private Team team(Context ctx) {
        return teams.find(Actor.of(ctx).agency(), RecordId.inPath(ctx, "team")).orElseThrow(NotFoundResponse::new);
    }

    private void list(Context ctx) {
        UUID agency = Actor.of(ctx).agency();
        Map<UUID, Set<UUID>> people = teams.membersOf(agency);
        List<Row> rows = teams.of(agency).stream()
                .map(team -> new Row(
                        team.id(),
                        team.name(),
                        office.directory().withArchived().services().stream()
                                .filter(service -> team.service().equals(Optional.of(service.id())))
                                .map(Service::names)
                                .toList(),
                        people.getOrDefault(team.id(), Set.of()).size(),
                        team.archived()))
                .toList();
        ctx.render("team-list.peb", Map.of("page", Page.of(rows, Page.asked(ctx))));
    }

    private Form fresh() {
        return Form.filled(Map.of("id", office.ids().next().toString()));
    }

    private static Form stored(Team team) {
        return Form.filled(Map.of(
                "version",
                Integer.toString(team.version()),
                "name",
                team.name(),
                "service",
                team.service().map(UUID::toString).orElse("")));
    }

    private void fill(Context ctx, Form form, List<Team> edited) {
        ctx.render("team-form.peb", Map.of("form", form, "edited", edited, "services", services(ctx)));
    }

    private List<Choice> services(Context ctx) {
        return colleagues.services(Actor.of(ctx).agency());
    }

    private void add(Context ctx) {
        Form form = Form.of(ctx);
        UUID id = RecordId.inForm(form);
        try {
            Team team = TeamDraft.of(form, services(ctx)).team(id, Actor.of(ctx).agency(), 1);
            lead(ctx, team, teams.add(team, mark(ctx)));
        } catch (InvalidInputException refused) {
            fill(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused), List.of());
        }
    }

    private void edit(Context ctx) {
        Team team = team(ctx);
        fill(ctx, stored(team), List.of(team));
    }

    private void change(Context ctx) {
        Team team = team(ctx);
        Form form = Form.of(ctx);
        try {
            Team changed = TeamDraft.of(form, services(ctx)).team(team.id(), team.agency(), form.version());
            Outcome outcome = teams.change(changed, mark(ctx));
            if (outcome == Outcome.OVERTAKEN) {
                Team now = team(ctx);
                fill(ctx.status(HttpStatus.CONFLICT), form.against(stored(now), TeamDraft.FIELDS), List.of(now));
            } else {
                lead(ctx, team, outcome);
            }
        } catch (InvalidInputException refused) {
            fill(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused), List.of(team));
        }
    }

    private void archive(Context ctx, Optional<RoleGrant.Mark> archived) {
        Team team = team(ctx);
        try {
            lead(ctx, team, teams.archive(team, archived));
        } catch (InvalidInputException refused) {
            members.show(
                    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
                    Form.filled(Map.of()).with(refused));
        }
    }

    private static void lead(Context ctx, Team team, Outcome outcome) {
        if (outcome == Outcome.TAKEN) {
            throw new InvalidInputException(List.of(new Problem("name", "team.there", List.of())));
        }
        ctx.redirect(HOME + "/" + team.id(), HttpStatus.SEE_OTHER);
    }
}
