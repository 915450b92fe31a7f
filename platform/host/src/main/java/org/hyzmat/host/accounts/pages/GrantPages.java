package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.ACCOUNTS_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.host.accounts.Standing;
import org.hyzmat.host.accounts.roles.GrantDesk;
import org.hyzmat.host.accounts.roles.GrantDraft;
import org.hyzmat.host.accounts.roles.RoleGrant;
import org.hyzmat.host.accounts.roles.RoleRepository;
import org.hyzmat.host.accounts.roles.Team;
import org.hyzmat.host.accounts.roles.TeamRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** The page on which administrators give a colleague roles, confirm and end them. */
public final class GrantPages {

    private static final String ALL = Colleagues.ONE + "/roles";
    private static final String ONE = ALL + "/{grant}";

    private final Office office;
    private final Colleagues colleagues;
    private final GrantDesk desk;
    private final RoleRepository roles;
    private final Standing standing;
    private final TeamRepository teams;

    /** The roles of the people of an office. */
    public GrantPages(Office office, Standing standing) {
        this.office = office;
        this.colleagues = new Colleagues(office);
        this.desk = new GrantDesk(office);
        this.roles = new RoleRepository(office.jdbi());
        this.standing = standing;
        this.teams = new TeamRepository(office.jdbi());
    }

    /**
     * A role of somebody as a row of the list.
     *
     * @param scope the last part of a text key
     * @param services the names of the team, service or place that it is narrowed to
     * @param from empty if it holds from the beginning on
     * @param until empty if it has no end
     * @param state the last part of a text key
     * @param by who gave it, empty if it comes with the function
     * @param mayConfirm whether the reader is the second person that it waits for
     */
    public record Row(
            UUID id,
            String role,
            String scope,
            List<Names> services,
            List<LocalDate> from,
            List<LocalDate> until,
            String state,
            String by,
            boolean mayConfirm) {}

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(ALL, ctx -> show(ctx, fresh()), ACCOUNTS_MANAGE);
        routes.post(ALL, this::give, ACCOUNTS_MANAGE);
        routes.post(ONE + "/confirm", this::confirm, ACCOUNTS_MANAGE);
        routes.post(ONE + "/end", this::end, ACCOUNTS_MANAGE);
    }

    private Form fresh() {
        return Form.filled(Map.of("id", office.ids().next().toString(), "scope", "agency"));
    }

    private void show(Context ctx, Form form) {
        WorkforceMember member = colleagues.in(ctx);
        Actor reader = Actor.of(ctx);
        List<Row> rows =
                desk.of(member).stream().map(grant -> row(grant, reader)).toList();
        PlaceChoices places = new PlaceChoices(office.directory(), office.clock());
        ctx.render(
                "grant-list.peb",
                Map.of(
                        "form", form,
                        "who", member.name(),
                        "address", Colleagues.href(member),
                        "isOneself", member.id().equals(reader.person()),
                        "page", Page.of(rows, Page.asked(ctx)),
                        "roles",
                                givable(reader).stream()
                                        .map(role -> new Choice(role, standing.name(role)))
                                        .toList(),
                        "teams", choices(inUse(member)),
                        "services", Choice.services(office.directory().services()),
                        "places", places.byRegion(form, "place")));
    }

    private List<Team> inUse(WorkforceMember member) {
        return teams.of(member.agency()).stream()
                .filter(team -> !team.archived())
                .toList();
    }

    private static List<Choice> choices(List<Team> teams) {
        return teams.stream()
                .map(team -> Choice.of(team.id(), Names.same(team.name())))
                .toList();
    }

    private List<String> givable(Actor reader) {
        return Colleagues.givable(
                reader, roles.all().stream().map(RoleRepository.Role::id).toList());
    }

    private Row row(RoleGrant grant, Actor reader) {
        RoleGrant.State state = grant.stateOn(office.today());
        boolean isSecond = !reader.person().equals(grant.granted().by())
                && !reader.person().equals(grant.person());
        return new Row(
                grant.id(),
                grant.role(),
                key(grant.reach().scope()),
                narrowed(grant),
                Stream.of(grant.from())
                        .filter(day -> !day.equals(LocalDate.MIN))
                        .toList(),
                Stream.of(grant.until())
                        .filter(day -> !day.equals(LocalDate.MAX))
                        .toList(),
                key(state),
                grant.isByFunction() ? "" : colleagues.name(grant.granted().by()),
                state == RoleGrant.State.WAITING && isSecond);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Names> narrowed(RoleGrant grant) {
        RoleGrant.Reach reach = grant.reach();
        List<Names> team = teams.of(grant.agency()).stream()
                .filter(each -> reach.team().equals(Optional.of(each.id())))
                .map(each -> Names.same(each.name()))
                .toList();
        List<Names> service = office.directory().withArchived().services().stream()
                .filter(each -> reach.service().equals(Optional.of(each.id())))
                .map(Service::names)
                .toList();
        List<Names> place = office.directory().places().stream()
                .filter(each -> reach.place().equals(Optional.of(each.id())))
                .map(Place::names)
                .toList();
        return Stream.of(team, service, place).flatMap(List::stream).toList();
    }

    private void give(Context ctx) {
        WorkforceMember member = colleagues.in(ctx);
        Actor giver = Actor.of(ctx);
        Form form = Form.of(ctx);
        try {
            desk.give(member, GrantDraft.of(form, givable(giver), inUse(member), office), giver.person());
        } catch (InvalidInputException refused) {
            refuse(ctx, form, refused);
            return;
        }
        lead(ctx, member);
    }

    private void refuse(Context ctx, Form form, InvalidInputException refused) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, form.with(refused));
    }

    private void confirm(Context ctx) {
        WorkforceMember member = colleagues.in(ctx);
        answer(ctx, member, desk.confirm(member, grant(ctx), Actor.of(ctx).person()), "grant.confirm.refused");
    }

    private void end(Context ctx) {
        WorkforceMember member = colleagues.in(ctx);
        answer(ctx, member, desk.end(member, grant(ctx), Actor.of(ctx).person()), "grant.last");
    }

    private static UUID grant(Context ctx) {
        return RecordId.inPath(ctx, "grant");
    }

    private void answer(Context ctx, WorkforceMember member, boolean isDone, String refusal) {
        if (isDone) {
            lead(ctx, member);
        } else {
            refuse(ctx, fresh(), new InvalidInputException(List.of(new Problem("", refusal, List.of()))));
        }
    }

    private static void lead(Context ctx, WorkforceMember member) {
        ctx.redirect(Colleagues.href(member) + "/roles", HttpStatus.SEE_OTHER);
    }
}
