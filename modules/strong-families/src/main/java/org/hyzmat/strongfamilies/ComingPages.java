package org.hyzmat.strongfamilies;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Known;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Visible;
import org.hyzmat.strongfamilies.group.ComingDraft;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.group.JoinRules;
import org.hyzmat.strongfamilies.group.Participant;
import org.hyzmat.strongfamilies.register.Register;
import org.hyzmat.strongfamilies.web.Asked;
import org.hyzmat.strongfamilies.web.Store;

/** The form by which another of a family comes to a group, or one does not any more. */
final class ComingPages {

    private final Store store;
    private final Asked asked;
    private final Register register;
    private final Clock clock;

    ComingPages(Store store, Register register, Clock clock) {
        this.store = store;
        this.asked = new Asked(store);
        this.register = register;
        this.clock = clock;
    }

    void edit(Context ctx) {
        Group group = asked.group(ctx);
        GroupFamily family = asked.family(ctx, group);
        show(ctx, group, family, stored(family));
    }

    void change(Context ctx) {
        Group group = asked.group(ctx);
        GroupFamily family = asked.family(ctx, group);
        Form form = Form.of(ctx);
        Actor actor = Actor.of(ctx);
        Known<Family> known = register.families(actor, List.of(family.familyId()));
        if (known.missing()) {
            show(ctx.status(503), group, family, form);
            return;
        }
        try {
            refuseWhatIsOver(group, family);
            ComingDraft draft = ComingDraft.of(form, setting(actor.visible(), group, family, known), today());
            if (draft.isStored(family) || isUnchanged(form, family) && write(group, family, draft, actor)) {
                ctx.redirect(ctx.contextPath() + "/groups/" + group.id());
            } else {
                GroupFamily now = asked.family(ctx, group);
                show(ctx.status(409), group, now, form.against(stored(now), List.of("member")));
            }
        } catch (InvalidInputException invalid) {
            show(ctx.status(422), group, family, form.with(invalid));
        }
    }

    private static void refuseWhatIsOver(Group group, GroupFamily family) throws InvalidInputException {
        new Problems()
                .when(!group.isRunning() || !family.span().isOpen(), "", "coming.over")
                .throwIfAny();
    }

    private ComingDraft.Setting setting(Visible visible, Group group, GroupFamily family, Known<Family> known) {
        JoinRules rules = new JoinRules(
                asked.curriculum(group.curriculumVersionId()), store.families().ofGroup(visible, group.id()));
        List<FamilyMember> members = known.find(family.familyId()).stream()
                .flatMap(each -> each.members().stream())
                .filter(Candidate::mayCome)
                .toList();
        return new ComingDraft.Setting(
                family, members, rules, store.participants().marks(visible, family.id()));
    }

    private static boolean isUnchanged(Form form, GroupFamily family) {
        return form.version() == family.version();
    }

    private boolean write(Group group, GroupFamily family, ComingDraft draft, Actor actor) {
        return store.participants().change(group, family, draft, actor, OffsetDateTime.now(clock));
    }

    private Form stored(GroupFamily family) {
        return Form.filledWith(Map.of(
                "version", List.of(String.valueOf(family.version())),
                "from", List.of(today().toString()),
                "member",
                        family.comingFrom(today()).stream()
                                .map(each -> JoinRules.key(family.familyId(), each.personId()))
                                .toList()));
    }

    private void show(Context ctx, Group group, GroupFamily family, Form form) {
        Actor actor = Actor.of(ctx);
        Known<Family> known = register.families(actor, List.of(family.familyId()));
        List<Candidate> candidates = candidates(actor, family, known);
        ctx.render(
                "family-edit.peb",
                Map.of(
                        "form",
                        form,
                        "group",
                        group,
                        "family",
                        family,
                        "missing",
                        known.missing(),
                        "name",
                        known.find(family.familyId()).map(Family::name).orElse(""),
                        "candidates",
                        candidates,
                        "choices",
                        candidates.stream().map(Candidate::asChoice).toList()));
    }

    /** Everybody of the family today, and whoever comes without belonging to it any more. */
    private List<Candidate> candidates(Actor actor, GroupFamily family, Known<Family> known) {
        List<Candidate> candidates = new ArrayList<>();
        known.find(family.familyId()).ifPresent(each -> candidates.addAll(Candidate.of(each, today())));
        List<String> keys = candidates.stream().map(Candidate::key).toList();
        List<Participant> others = family.comingFrom(today()).stream()
                .filter(each -> !keys.contains(JoinRules.key(family.familyId(), each.personId())))
                .toList();
        Known<PersonLabel> labels = register.persons(
                actor, others.stream().map(Participant::personId).toList());
        others.forEach(
                each -> candidates.add(Candidate.of(family.familyId(), each, labels.find(each.personId()), today())));
        return candidates;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
