package org.hyzmat.strongfamilies;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.people.api.Family;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Known;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.group.JoinDraft;
import org.hyzmat.strongfamilies.group.JoinRules;
import org.hyzmat.strongfamilies.group.LeaveDraft;
import org.hyzmat.strongfamilies.register.Found;
import org.hyzmat.strongfamilies.register.Register;
import org.hyzmat.strongfamilies.web.Asked;
import org.hyzmat.strongfamilies.web.Store;

/** The forms by which families join a group and leave it. */
final class FamilyPages {

    private final Store store;
    private final Asked asked;
    private final Register register;
    private final Clock clock;
    private final IdSource ids;

    FamilyPages(Store store, Register register, Clock clock, IdSource ids) {
        this.store = store;
        this.asked = new Asked(store);
        this.register = register;
        this.clock = clock;
        this.ids = ids;
    }

    void blank(Context ctx) {
        Group group = asked.group(ctx);
        String today = LocalDate.now(clock).toString();
        search(ctx, group, Form.filled(Map.of("joined", today)));
    }

    /** One form with two buttons: a name is looked for by post, so that it stands in no address. */
    void add(Context ctx) {
        Group group = asked.group(ctx);
        Form form = Form.of(ctx);
        if (form.values("listed").isEmpty() || !form.value("find").isEmpty()) {
            search(ctx, group, form);
        } else {
            join(ctx, group, form);
        }
    }

    private void search(Context ctx, Group group, Form form) {
        Found found = register.find(Actor.of(ctx), form.value("name"));
        show(ctx, group, proposed(group, found.families(), form), found);
    }

    private void join(Context ctx, Group group, Form form) {
        Actor actor = Actor.of(ctx);
        List<UUID> listed = form.values("listed").stream()
                .flatMap(id -> RecordId.of(id).stream())
                .toList();
        Known<Family> known = register.families(actor, listed);
        List<Family> offered =
                listed.stream().flatMap(id -> known.find(id).stream()).toList();
        if (known.missing()) {
            show(ctx.status(503), group, form, new Found(List.of(), true));
            return;
        }
        try {
            new Problems().when(!group.isRunning(), "", "join.ended").throwIfAny();
            CurriculumVersion curriculum = asked.curriculum(group.curriculumVersionId());
            List<GroupFamily> present = store.families().ofGroup(actor.visible(), group.id());
            JoinDraft draft = JoinDraft.of(form, offered, new JoinRules(curriculum, present));
            store.families().add(group, draft, actor, OffsetDateTime.now(clock));
            ctx.redirect(ctx.contextPath() + "/groups/" + group.id());
        } catch (InvalidInputException invalid) {
            show(ctx.status(422), group, form.with(invalid), new Found(offered, false));
        }
    }

    /** Ticks those of each family who could come, and gives each family the id it will have in the group. */
    private Form proposed(Group group, List<Family> families, Form form) {
        CurriculumVersion curriculum = asked.curriculum(group.curriculumVersionId());
        LocalDate today = LocalDate.now(clock);
        Map<String, List<String>> values = new HashMap<>(form.typed());
        List<String> members = new ArrayList<>();
        for (Family family : families) {
            values.put("id-" + family.id(), List.of(ids.next().toString()));
            members.addAll(Candidate.proposed(family, curriculum, today));
        }
        values.put("member", members);
        return Form.filledWith(values);
    }

    private void show(Context ctx, Group group, Form form, Found found) {
        CurriculumVersion curriculum = asked.curriculum(group.curriculumVersionId());
        LocalDate today = LocalDate.now(clock);
        List<GroupFamily> present = store.families().ofGroup(Visible.to(ctx), group.id());
        ctx.render(
                "family-new.peb",
                Map.of(
                        "form", form,
                        "group", group,
                        "curriculum", curriculum,
                        "missing", found.missing(),
                        "offers", JoinOffer.of(found.families(), present, today)));
    }

    void leaving(Context ctx) {
        Group group = asked.group(ctx);
        String today = LocalDate.now(clock).toString();
        form(ctx, group, asked.family(ctx, group), Form.filled(Map.of("last-day", today)));
    }

    void leave(Context ctx) {
        Group group = asked.group(ctx);
        GroupFamily family = asked.family(ctx, group);
        Form form = Form.of(ctx);
        try {
            LeaveDraft draft = LeaveDraft.of(form, family.span().fromOn(), LocalDate.now(clock));
            store.families().leave(Visible.to(ctx), family.id(), draft);
            ctx.redirect(ctx.contextPath() + "/groups/" + group.id());
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), group, family, form.with(invalid));
        }
    }

    private void form(Context ctx, Group group, GroupFamily family, Form form) {
        Known<Family> known = register.families(Actor.of(ctx), List.of(family.familyId()));
        ctx.render(
                "family-leave.peb",
                Map.of(
                        "form", form,
                        "group", group,
                        "family", family,
                        "name", known.find(family.familyId()).map(Family::name).orElse("")));
    }
}
