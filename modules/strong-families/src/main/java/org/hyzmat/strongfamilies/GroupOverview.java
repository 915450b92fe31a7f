package org.hyzmat.strongfamilies;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.api.Standings;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Known;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.office.Office;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.hyzmat.strongfamilies.group.EndDraft;
import org.hyzmat.strongfamilies.group.Facilitator;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.group.Participant;
import org.hyzmat.strongfamilies.group.Shortfall;
import org.hyzmat.strongfamilies.register.Register;
import org.hyzmat.strongfamilies.score.DueList;
import org.hyzmat.strongfamilies.web.Asked;
import org.hyzmat.strongfamilies.web.Permission;
import org.hyzmat.strongfamilies.web.Portraits;
import org.hyzmat.strongfamilies.web.Store;

/** The page of one group, and its end. */
final class GroupOverview {

    private final Store store;
    private final DueList due;
    private final Asked asked;
    private final DirectoryNames names;
    private final Register register;
    private final Leaders leaders;
    private final Clock clock;

    GroupOverview(Store store, DueList due, Register register, Leaders leaders, Office office) {
        this.store = store;
        this.due = due;
        this.asked = new Asked(store);
        this.names = new DirectoryNames(office.directory());
        this.register = register;
        this.leaders = leaders;
        this.clock = office.clock();
    }

    void show(Context ctx) {
        Group group = asked.group(ctx);
        Actor actor = Actor.of(ctx);
        LocalDate today = LocalDate.now(clock);
        CurriculumVersion curriculum = asked.curriculum(group.curriculumVersionId());
        List<GroupFamily> families = store.families().ofGroup(actor.visible(), group.id());
        List<Facilitator> known = store.groups().facilitators(actor.visible(), group.id());
        Standings certificate = leaders.standings(actor.visible(), group, known);
        List<ShownFacilitator> facilitators = shown(group, known, certificate);
        int leading = (int) facilitators.stream()
                .filter(facilitator -> facilitator.span().isOpen())
                .count();
        Map<String, Object> model = new HashMap<>(withPeople(actor, families, today));
        model.put("group", group);
        model.put("service", names.service(group.serviceId()));
        model.put("restricted", names.isRestricted(group.serviceId()));
        model.put("agency", names.agency(group.agencyId()));
        model.put("place", names.place(group.placeId()));
        model.put("curriculum", curriculum);
        model.put("facilitators", facilitators);
        model.put("certificate", certificate);
        List<SessionLine> sessions = sessions(actor.visible(), group, today);
        model.put("sessions", sessions);
        model.put("ahead", (int)
                sessions.stream().filter(line -> !line.session().isHeld()).count());
        model.put("warnings", group.isRunning() ? Shortfall.of(curriculum, families, leading, today) : List.of());
        model.put("mayEdit", Permission.GROUP_EDIT.heldBy(actor));
        model.putAll(measured(actor, group, today));
        model.put("untouched", store.groups().isUntouched(actor.visible(), group.id()));
        ctx.render("group-show.peb", model);
    }

    private Map<String, Object> measured(Actor actor, Group group, LocalDate today) {
        return Map.of(
                "mayReadScores",
                Permission.SCORE_READ.heldBy(actor),
                "mayScore",
                Permission.SCORE_EDIT.heldBy(actor),
                "scales",
                due.scales(actor.visible(), group.id()),
                "measurements",
                due.ofGroup(
                        actor.visible(),
                        group,
                        store.curricula().timePoints(group.curriculumVersionId()),
                        store.sessions().ofGroup(actor.visible(), group.id()),
                        today));
    }

    private Map<String, Object> withPeople(Actor actor, List<GroupFamily> families, LocalDate today) {
        List<UUID> ids = families.stream()
                .flatMap(family -> family.participants().stream())
                .map(Participant::personId)
                .distinct()
                .toList();
        Known<PersonLabel> persons = register.persons(actor, ids);
        Known<Family> known = register.families(
                actor, families.stream().map(GroupFamily::familyId).distinct().toList());
        return Map.of(
                "families",
                new Portraits(persons, today).of(families, known),
                "missing",
                persons.missing() || known.missing());
    }

    private List<ShownFacilitator> shown(Group group, List<Facilitator> facilitators, Standings certificate) {
        return facilitators.stream()
                .map(each -> new ShownFacilitator(
                        names.colleague(group.agencyId(), each.memberId()),
                        each,
                        certificate.of(each.memberId()),
                        names.colleague(group.agencyId(), each.createdBy())))
                .toList();
    }

    private List<SessionLine> sessions(Visible visible, Group group, LocalDate today) {
        return store.sessions().ofGroup(visible, group.id()).stream()
                .map(session -> new SessionLine(session, session.on(today), names.place(session.placeId())))
                .toList();
    }

    void ending(Context ctx) {
        Group group = asked.group(ctx);
        form(
                ctx,
                group,
                Form.filled(Map.of(
                        "last-day", LocalDate.now(clock).toString(), "version", String.valueOf(group.version()))));
    }

    void end(Context ctx) {
        Group group = asked.group(ctx);
        Form form = Form.of(ctx);
        try {
            EndDraft draft = EndDraft.of(form, LocalDate.now(clock));
            endOn(ctx, group, form, draft.lastDay());
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), group, form.with(invalid));
        }
    }

    void reopen(Context ctx) {
        Group group = asked.group(ctx);
        endOn(ctx, group, Form.of(ctx), Span.OPEN);
    }

    private void endOn(Context ctx, Group group, Form form, LocalDate lastDay) {
        if (store.groups().end(Visible.to(ctx), group.id(), form.version(), lastDay)) {
            ctx.redirect(ctx.contextPath() + "/groups/" + group.id());
        } else {
            form(ctx.status(409), group, form.against(stored(asked.group(ctx)), List.of("last-day")));
        }
    }

    private static Form stored(Group group) {
        String lastDay = group.isRunning() ? "" : group.endedOn().toString();
        return Form.filled(Map.of("last-day", lastDay, "version", String.valueOf(group.version())));
    }

    private void form(Context ctx, Group group, Form form) {
        ctx.render("group-end.peb", Map.of("form", form, "group", group));
    }
}
