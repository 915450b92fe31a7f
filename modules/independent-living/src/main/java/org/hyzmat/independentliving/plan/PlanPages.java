package org.hyzmat.independentliving.plan;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.user.Part;
import org.hyzmat.independentliving.user.UserDesk;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.office.Office;

/** The plans of a service user: reading them, writing a version, agreeing to it. */
final class PlanPages {

    private final PlanDesk desk;
    private final UserDesk users;
    private final Office office;

    PlanPages(Office office) {
        this.desk = new PlanDesk(office);
        this.users = new UserDesk(office);
        this.office = office;
    }

    void list(Context ctx) {
        UserHead head = users.head(ctx);
        Actor actor = Actor.of(ctx);
        List<CarePlan> plans = desk.plans().ofUser(actor.visible(), head.user().id());
        ctx.render(
                "plan-list.peb",
                Map.of(
                        "head",
                        head,
                        "plans",
                        plans,
                        "today",
                        office.today(),
                        "mayEdit",
                        Permission.PLAN_EDIT.heldBy(actor)));
    }

    /** The plans to be looked at again, for whoever writes plans. */
    List<Part> due(Context ctx) {
        Actor actor = Actor.of(ctx);
        if (!Permission.PLAN_EDIT.heldBy(actor)) {
            return List.of();
        }
        Page<DuePlan> due = desk.plans().due(actor.visible(), office.today(), 1);
        return due.total() == 0 ? List.of() : List.of(new Part("_plans-due.peb", due));
    }

    /** The plan in force, for the overview of somebody. */
    Part current(Context ctx, UserHead head) {
        List<WholePlan> current = desk
                .plans()
                .ofUser(Visible.to(ctx), head.user().id())
                .stream()
                .filter(plan -> plan.on(office.today()) == PlanState.CURRENT)
                .limit(1)
                .flatMap(plan -> desk.plans().find(Visible.to(ctx), plan.id()).stream())
                .toList();
        return new Part(
                "_plan-current.peb",
                Map.of(
                        "plans", current,
                        "names", desk.names(head.user().agencyId()),
                        "today", office.today()));
    }

    void show(Context ctx) {
        render(ctx, "plan-show.peb");
    }

    void print(Context ctx) {
        render(ctx, "plan-print.peb");
    }

    private void render(Context ctx, String view) {
        WholePlan whole = desk.plan(ctx);
        Actor actor = Actor.of(ctx);
        UUID agency = whole.plan().agencyId();
        Map<String, Object> model = new HashMap<>();
        model.put("head", users.head(ctx, whole.plan().serviceUserId()));
        model.put("whole", whole);
        model.put("plan", whole.plan());
        model.put("state", whole.plan().on(office.today()));
        model.put("names", desk.names(agency));
        model.put("warnings", PlanWarning.of(whole, desk.workers().ofAgency(agency)));
        model.put("progresses", Progress.values());
        model.put("today", office.today());
        model.put("mayEdit", Permission.PLAN_EDIT.heldBy(actor));
        model.put("mayPlan", Permission.VISIT_PLAN.heldBy(actor));
        ctx.render(view, model);
    }

    void blank(Context ctx) {
        UserHead head = users.head(ctx);
        form(ctx, head, PlanForm.blank(office.ids().next(), office.today(), List.of()), List.of());
    }

    void version(Context ctx) {
        WholePlan whole = desk.plan(ctx);
        UserHead head = users.head(ctx, whole.plan().serviceUserId());
        form(ctx, head, PlanForm.blank(office.ids().next(), office.today(), List.of(whole)), List.of(whole));
    }

    void create(Context ctx) {
        UserHead head = users.head(ctx);
        Form form = Form.of(ctx);
        if (PlanForm.wantsMore(form)) {
            form(ctx, head, form, List.of());
            return;
        }
        try {
            UUID id = RecordId.inForm(form);
            PlanDraft draft = PlanDraft.of(form, desk.choices(head.user().agencyId(), chosen(form)), office.today());
            desk.plans().create(id, head.user(), draft, Actor.of(ctx), office.now());
            ctx.redirect(ctx.contextPath() + "/plans/" + id);
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), head, form.with(invalid), List.of());
        }
    }

    private void form(Context ctx, UserHead head, Form form, List<WholePlan> from) {
        ctx.render("plan-new.peb", model(head, form, from));
    }

    private Map<String, Object> model(UserHead head, Form form, List<WholePlan> from) {
        PlanChoices choices = desk.choices(head.user().agencyId(), chosen(form));
        Map<String, Object> model = new HashMap<>();
        model.put("head", head);
        model.put("form", form);
        model.put("from", from);
        model.put("goals", PlanForm.goals(form));
        model.put("slots", PlanForm.slots(form));
        model.put("tasks", choices.tasks());
        model.put("workers", Choice.colleagues(choices.workers()));
        return model;
    }

    /** The tasks that a form holds already: they stay to be chosen. */
    private static List<UUID> chosen(Form form) {
        List<UUID> chosen = new ArrayList<>();
        for (int row = 1; row <= SlotDraft.MOST; row++) {
            form.values("task-" + row).forEach(value -> RecordId.of(value).ifPresent(chosen::add));
        }
        return chosen;
    }

    void edit(Context ctx) {
        WholePlan whole = draft(ctx);
        edit(ctx, whole, PlanForm.stored(whole));
    }

    private void edit(Context ctx, WholePlan whole, Form form) {
        edit(ctx, whole, form, false);
    }

    private void edit(Context ctx, WholePlan whole, Form form, boolean isChanged) {
        UserHead head = users.head(ctx, whole.plan().serviceUserId());
        Map<String, Object> model = model(head, form, List.of());
        model.put("whole", whole);
        model.put("plan", whole.plan());
        model.put("names", desk.names(whole.plan().agencyId()));
        model.put("isChanged", isChanged);
        ctx.render("plan-edit.peb", model);
    }

    void change(Context ctx) {
        WholePlan whole = desk.plan(ctx);
        Form form = Form.of(ctx);
        if (!whole.plan().isDraft()) {
            edit(ctx.status(409), whole, form.with(problem("plan.agreed.meanwhile")), true);
            return;
        }
        if (PlanForm.wantsMore(form)) {
            edit(ctx, whole, form);
            return;
        }
        try {
            CarePlan plan = whole.plan();
            PlanDraft draft = PlanDraft.of(form, desk.choices(plan.agencyId(), chosen(form)), office.today());
            if (desk.plans().change(plan, form.version(), draft, Actor.of(ctx), office.now())) {
                ctx.redirect(ctx.contextPath() + "/plans/" + plan.id());
            } else {
                edit(ctx.status(409), whole, changed(form, whole), true);
            }
        } catch (InvalidInputException invalid) {
            edit(ctx.status(422), whole, form.with(invalid));
        }
    }

    /** What was typed is kept; sent once more it replaces what somebody else saved. */
    private static Form changed(Form form, WholePlan whole) {
        return form.with("version", String.valueOf(whole.plan().version())).with(problem("plan.changed"));
    }

    private static InvalidInputException problem(String text) {
        return new InvalidInputException(List.of(new Problem("", text, List.of())));
    }

    /** A plan that was agreed is changed by a new version, not in place. */
    private WholePlan draft(Context ctx) {
        WholePlan whole = desk.plan(ctx);
        if (!whole.plan().isDraft()) {
            throw new NotFoundResponse();
        }
        return whole;
    }

    void note(Context ctx) {
        CarePlan plan = desk.plan(ctx).plan();
        Map<UUID, Progress> progress = new HashMap<>();
        Form.of(ctx)
                .typed()
                .forEach((field, values) -> RecordId.of(field)
                        .ifPresent(
                                goal -> Progress.of(values.get(0)).ifPresent(reached -> progress.put(goal, reached))));
        desk.plans().note(Visible.to(ctx), plan, progress);
        ctx.redirect(ctx.contextPath() + "/plans/" + plan.id());
    }
}
