package org.hyzmat.strongfamilies;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.office.Office;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.hyzmat.strongfamilies.group.Facilitator;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupChoices;
import org.hyzmat.strongfamilies.group.GroupDraft;
import org.hyzmat.strongfamilies.group.GroupFilter;
import org.hyzmat.strongfamilies.group.GroupRow;
import org.hyzmat.strongfamilies.score.DueLine;
import org.hyzmat.strongfamilies.score.DueList;
import org.hyzmat.strongfamilies.session.TodaysSession;
import org.hyzmat.strongfamilies.web.Asked;
import org.hyzmat.strongfamilies.web.Permission;
import org.hyzmat.strongfamilies.web.Store;

/** The list of groups with today's sessions on top, and the forms for a group. */
final class GroupPages {

    private static final List<String> FIELDS = List.of("name", "place", "venue", "facilitator");

    private final Store store;
    private final DueList due;
    private final Asked asked;
    private final DirectoryNames names;
    private final Offers offers;
    private final PlaceChoices places;
    private final Leaders leaders;
    private final Office office;

    GroupPages(Store store, DueList due, Leaders leaders, Office office) {
        this.store = store;
        this.due = due;
        this.asked = new Asked(store);
        this.names = new DirectoryNames(office.directory());
        this.offers = new Offers(office.directory(), store.curricula());
        this.places = new PlaceChoices(office.directory(), office.clock());
        this.leaders = leaders;
        this.office = office;
    }

    void list(Context ctx) {
        Actor actor = Actor.of(ctx);
        GroupFilter filter =
                GroupFilter.of(ctx.queryParamAsClass("show", String.class).getOrDefault("running"));
        Page<GroupRow> page = store.groups().list(actor.visible(), filter, Page.asked(ctx));
        List<GroupLine> lines = page.rows().stream().map(row -> line(row)).toList();
        boolean mayEdit = Permission.GROUP_EDIT.heldBy(actor);
        ctx.render(
                "group-list.peb",
                Map.of(
                        "groups",
                        page.with(lines),
                        "filter",
                        filter,
                        "filters",
                        GroupFilter.values(),
                        "today",
                        today(actor, mayEdit),
                        "pressing",
                        pressing(actor, mayEdit),
                        "mayEdit",
                        mayEdit,
                        "mayMark",
                        Permission.ATTENDANCE_MARK.heldBy(actor)));
    }

    private GroupLine line(GroupRow row) {
        return new GroupLine(
                row, names.service(row.serviceId()), names.isRestricted(row.serviceId()), names.place(row.placeId()));
    }

    private List<TodaysCard> today(Actor actor, boolean runsGroups) {
        return store.sessions().onDay(actor, runsGroups, office.today()).stream()
                .map(this::card)
                .toList();
    }

    private List<DueLine> pressing(Actor actor, boolean runsGroups) {
        return Permission.SCORE_READ.heldBy(actor) ? due.pressing(actor, runsGroups, office.today()) : List.of();
    }

    private TodaysCard card(TodaysSession session) {
        var version = asked.curriculum(session.curriculumVersionId());
        return new TodaysCard(session, version.name(), version.weeks(), names.place(session.placeId()));
    }

    void blank(Context ctx) {
        form(ctx, Form.filled(Map.of("id", office.ids().next().toString())));
    }

    void create(Context ctx) {
        Form form = Form.of(ctx);
        Actor actor = Actor.of(ctx);
        UUID id = RecordId.of(form.value("id")).orElseGet(office.ids()::next);
        try {
            GroupDraft draft = GroupDraft.of(form, choices(actor, actor.agency(), Set.of()));
            refuseTakenName(actor.visible(), draft.name(), id);
            GroupDraft excused = leaders.excused(draft, form, actor.agency(), Set.of(), office.today());
            store.groups().create(id, excused, actor, office.now());
            ctx.redirect(ctx.contextPath() + "/groups/" + id);
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), form.with(invalid));
        }
    }

    private void form(Context ctx, Form form) {
        Actor actor = Actor.of(ctx);
        GroupChoices choices = choices(actor, actor.agency(), Set.of());
        ctx.render(
                "group-new.peb",
                Map.of(
                        "form", form,
                        "services", Choice.services(choices.services()),
                        "curricula", curricula(choices.curricula()),
                        "places", places.byRegion(form, "place"),
                        "facilitators", Choice.colleagues(choices.facilitators()),
                        "certificate", leaders.wanted(actor.agency()),
                        "warned", leaders.warnedBy(form, actor.agency(), Set.of(), office.today())));
    }

    private static List<Choice> curricula(List<CurriculumVersion> versions) {
        return versions.stream()
                .map(version -> Choice.of(version.id(), version.numberedName()))
                .toList();
    }

    void edit(Context ctx) {
        Group group = asked.group(ctx);
        form(ctx, group, stored(group, leading(ctx, group)));
    }

    void change(Context ctx) {
        Group group = asked.group(ctx);
        Form form = Form.of(ctx);
        Actor actor = Actor.of(ctx);
        try {
            Set<UUID> leading = leading(ctx, group);
            GroupDraft draft = GroupDraft.of(form, group, choices(actor, group.agencyId(), leading));
            refuseTakenName(actor.visible(), draft.name(), group.id());
            LocalDate day = leaders.firstDay(actor.visible(), group);
            GroupDraft excused = leaders.excused(draft, form, group.agencyId(), leading, day);
            if (store.groups().change(group, form.version(), excused, actor, office.now())) {
                ctx.redirect(ctx.contextPath() + "/groups/" + group.id());
            } else {
                Group now = asked.group(ctx);
                form(ctx.status(409), now, form.against(stored(now, leading(ctx, now)), FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), group, form.with(invalid));
        }
    }

    private void form(Context ctx, Group group, Form form) {
        Set<UUID> leading = leading(ctx, group);
        GroupChoices choices = choices(Actor.of(ctx), group.agencyId(), leading);
        LocalDate day = leaders.firstDay(Visible.to(ctx), group);
        ctx.render(
                "group-edit.peb",
                Map.of(
                        "form", form,
                        "group", group,
                        "service", names.service(group.serviceId()),
                        "curriculum", asked.curriculum(group.curriculumVersionId()),
                        "places", places.byRegion(form, "place"),
                        "facilitators", Choice.colleagues(choices.facilitators()),
                        "certificate", leaders.wanted(group.agencyId()),
                        "warned", leaders.warnedBy(form, group.agencyId(), leading, day)));
    }

    private static Form stored(Group group, Set<UUID> leading) {
        return Form.filledWith(Map.of(
                "version", List.of(String.valueOf(group.version())),
                "name", List.of(group.name()),
                "place", List.of(group.placeId().toString()),
                "venue", List.of(group.venue()),
                "facilitator", leading.stream().map(UUID::toString).toList()));
    }

    private GroupChoices choices(Actor actor, UUID agency, Set<UUID> leading) {
        return offers.to(actor, agency, leading, office.today());
    }

    private Set<UUID> leading(Context ctx, Group group) {
        return store.groups().facilitators(Visible.to(ctx), group.id()).stream()
                .filter(facilitator -> facilitator.span().isOpen())
                .map(Facilitator::memberId)
                .collect(Collectors.toSet());
    }

    private void refuseTakenName(Visible visible, String name, UUID by) {
        new Problems()
                .when(store.groups().isTaken(visible, name, by), "name", "group.name.taken", name)
                .throwIfAny();
    }
}
