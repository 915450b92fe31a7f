package org.hyzmat.host.accounts.teams;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.host.accounts.pages.Colleagues;
import org.hyzmat.host.accounts.roles.RoleGrant;
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
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** The page of one team: who belongs to it, who joins and who is taken out. */
final class MemberPages {

    private static final String PERSON = "person";

    private final Office office;
    private final TeamRepository teams;
    private final Function<Context, Team> team;

    MemberPages(Office office, Function<Context, Team> team) {
        this.office = office;
        this.teams = new TeamRepository(office.jdbi());
        this.team = team;
    }

    /**
     * Somebody of a team.
     *
     * @param href of the account, empty for people who have left
     * @param left the last day of those
     */
    public record Row(UUID id, String name, String function, String href, List<LocalDate> left) {}

    void show(Context ctx, Form form) {
        Team shown = team.apply(ctx);
        Actor reader = Actor.of(ctx);
        Set<UUID> people = teams.members(shown);
        List<Row> rows = engagements(shown)
                .filter(member -> people.contains(member.id()))
                .map(this::row)
                .toList();
        ctx.render(
                "team-show.peb",
                Map.of(
                        "form", form,
                        "team", shown,
                        "service", service(shown),
                        "isIn", people.contains(reader.person()),
                        "page", Page.of(rows, Page.asked(ctx)),
                        "people", Choice.colleagues(joining(shown, reader))));
    }

    /** What everybody did last for the agency, by name. */
    private Stream<WorkforceMember> engagements(Team shown) {
        Map<UUID, WorkforceMember> last = office.directory().withArchived().workforce(shown.agency()).stream()
                .collect(Collectors.toMap(
                        WorkforceMember::id,
                        Function.identity(),
                        (one, other) -> one.to().isBefore(other.to()) ? other : one));
        return last.values().stream()
                .sorted(Comparator.comparing(WorkforceMember::name).thenComparing(WorkforceMember::id));
    }

    private Row row(WorkforceMember member) {
        boolean isHere = member.worksOn(office.today());
        return new Row(
                member.id(),
                member.name(),
                member.function(),
                isHere ? Colleagues.href(member) : "",
                member.to().isBefore(office.today()) ? List.of(member.to()) : List.of());
    }

    private List<Names> service(Team shown) {
        return office.directory().withArchived().services().stream()
                .filter(each -> shown.service().equals(Optional.of(each.id())))
                .map(Service::names)
                .toList();
    }

    /** Whoever may be put into a team: not oneself, since that would open records of others. */
    private List<WorkforceMember> joining(Team shown, Actor reader) {
        Set<UUID> people = teams.members(shown);
        return engagements(shown)
                .filter(member -> member.worksOn(office.today()))
                .filter(member -> !people.contains(member.id()) && !member.id().equals(reader.person()))
                .toList();
    }

    void add(Context ctx) {
        Team joined = team.apply(ctx);
        Actor reader = Actor.of(ctx);
        Form form = Form.of(ctx);
        Optional<UUID> person = RecordId.of(form.value(PERSON)).filter(id -> isOf(joined, reader, id));
        if (person.isEmpty()) {
            String key = form.value(PERSON).isEmpty() ? "problem.required" : "team.person.wrong";
            Problem problem = new Problem(PERSON, key, List.of());
            show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(new InvalidInputException(List.of(problem))));
            return;
        }
        teams.join(joined.id(), person.get(), new RoleGrant.Mark(office.now(), reader.person()));
        lead(ctx, joined);
    }

    /** Whoever is in it already may be sent again. */
    private boolean isOf(Team joined, Actor reader, UUID person) {
        return teams.members(joined).contains(person)
                || joining(joined, reader).stream().map(WorkforceMember::id).anyMatch(person::equals);
    }

    void remove(Context ctx) {
        Team left = team.apply(ctx);
        teams.leave(left.id(), RecordId.inPath(ctx, PERSON));
        lead(ctx, left);
    }

    private static void lead(Context ctx, Team shown) {
        ctx.redirect("/admin/teams/" + shown.id(), HttpStatus.SEE_OTHER);
    }
}
