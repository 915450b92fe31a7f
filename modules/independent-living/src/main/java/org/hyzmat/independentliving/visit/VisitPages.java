package org.hyzmat.independentliving.visit;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.hyzmat.independentliving.month.ClosedMonths;
import org.hyzmat.independentliving.user.Part;
import org.hyzmat.independentliving.user.UserDesk;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.office.Office;

/** One visit: what is known of it, and what a coordinator changes before it. */
final class VisitPages {

    private static final int NEXT = 4;
    private static final String KEPT = "visit.month.kept";

    private final VisitDesk desk;
    private final VisitWriter writer;
    private final UserDesk users;
    private final Office office;

    VisitPages(Office office) {
        this.desk = new VisitDesk(office);
        this.writer = new VisitWriter(office.jdbi());
        this.users = new UserDesk(office);
        this.office = office;
    }

    void show(Context ctx) {
        show(ctx, desk.visit(ctx), Form.filled(Map.of()));
    }

    private void show(Context ctx, Visit visit, Form form) {
        Actor actor = Actor.of(ctx);
        Map<String, Object> model = new HashMap<>(desk.now(actor.visible(), visit));
        model.put("form", form);
        model.put("head", users.head(ctx, visit.serviceUserId()));
        model.put("changes", changes(actor, visit));
        model.put("sent", VisitForm.fields(visit, office));
        model.put("today", office.today());
        boolean isPlanner = Permission.VISIT_PLAN.heldBy(actor);
        boolean isKept = isPlanner && isKept(visit);
        model.put("mayPlan", isPlanner && !isKept);
        model.put("isKept", isKept);
        model.put("mayRecord", Permission.VISIT_RECORD.heldBy(actor));
        ctx.render("visit-show.peb", model);
    }

    /** The next visits, for the overview of somebody. */
    Part ahead(Context ctx, UserHead head) {
        List<Visit> next =
                desk.visits().ahead(Actor.of(ctx).visible(), head.user().id(), office.today(), NEXT);
        return new Part(
                "_visits-ahead.peb",
                Map.of(
                        "visits", next,
                        "names", desk.names(head.user().agencyId()),
                        "today", office.today()));
    }

    private List<ShownChange> changes(Actor actor, Visit visit) {
        return desk.visits().changes(actor.visible(), visit.id()).stream()
                .map(ShownChange::of)
                .toList();
    }

    void moving(Context ctx) {
        Visit visit = desk.visit(ctx);
        Map<String, String> values = new HashMap<>(VisitTime.fields(visit));
        values.putAll(VisitForm.fields(visit, office));
        form(ctx, "visit-move.peb", visit, Form.filled(values));
    }

    void move(Context ctx) {
        Visit visit = desk.visit(ctx);
        Form form = Form.of(ctx);
        try {
            Problems problems = new Problems();
            VisitTime time = VisitTime.of(form, problems);
            ClosedMonths closed = closed(visit);
            problems.when(closed.find(time.day()).isPresent(), "day", "visit.month.closed");
            problems.when(closed.find(visit.plannedOn()).isPresent(), "", KEPT);
            problems.throwIfAny();
            written(ctx, visit, writer.move(visit, sent(ctx, form), time), "visit-move.peb", form);
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), "visit-move.peb", visit, form.with(invalid));
        }
    }

    void substituting(Context ctx) {
        Visit visit = desk.visit(ctx);
        Map<String, String> values = new HashMap<>(VisitForm.fields(visit, office));
        values.put("worker", visit.hasWorker() ? visit.workerId().toString() : "");
        form(ctx, "visit-substitute.peb", visit, Form.filled(values));
    }

    void substitute(Context ctx) {
        Visit visit = desk.visit(ctx);
        Form form = Form.of(ctx);
        try {
            Problems problems = new Problems();
            UUID worker = VisitDraft.worker(form, desk.team(visit.agencyId()), problems);
            problems.when(isKept(visit), "", KEPT);
            problems.throwIfAny();
            written(ctx, visit, writer.substitute(visit, sent(ctx, form), worker), "visit-substitute.peb", form);
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), "visit-substitute.peb", visit, form.with(invalid));
        }
    }

    void cancel(Context ctx) {
        become(ctx, writer::cancel);
    }

    void restore(Context ctx) {
        become(ctx, writer::restore);
    }

    private void become(Context ctx, BiPredicate<Visit, VisitForm> act) {
        Visit visit = desk.visit(ctx);
        Form form = Form.of(ctx);
        try {
            new Problems().when(isKept(visit), "", KEPT).throwIfAny();
            if (act.test(visit, sent(ctx, form))) {
                ctx.redirect(ctx.contextPath() + "/visits/" + visit.id());
            } else {
                show(ctx.status(409), desk.visit(ctx), changed(form, visit));
            }
        } catch (InvalidInputException invalid) {
            show(ctx.status(422), visit, form.with(invalid));
        }
    }

    /** Whether it was planned in a month that is accounted for, which stays as it was signed. */
    private boolean isKept(Visit visit) {
        return closed(visit).find(visit.plannedOn()).isPresent();
    }

    private ClosedMonths closed(Visit visit) {
        return office.jdbi().withHandle(handle -> ClosedMonths.of(handle, visit.agencyId()));
    }

    private void written(Context ctx, Visit visit, boolean isWritten, String view, Form form) {
        if (isWritten) {
            ctx.redirect(ctx.contextPath() + "/visits/" + visit.id());
        } else {
            Visit now = desk.visit(ctx);
            Map<String, Object> model = model(ctx.status(409), now, changed(form, now));
            model.put("isChanged", true);
            ctx.render(view, model);
        }
    }

    /** What was typed is kept; sent once more it is put in place of what somebody else did. */
    private static Form changed(Form form, Visit now) {
        return form.with("version", String.valueOf(now.version()))
                .with(new InvalidInputException(List.of(new Problem("", "visit.changed", List.of()))));
    }

    private VisitForm sent(Context ctx, Form form) {
        return VisitForm.of(form, Actor.of(ctx), office.now());
    }

    private void form(Context ctx, String view, Visit visit, Form form) {
        ctx.render(view, model(ctx, visit, form));
    }

    private Map<String, Object> model(Context ctx, Visit visit, Form form) {
        Map<String, Object> model = new HashMap<>(desk.now(Visible.to(ctx), visit));
        model.put("form", form);
        model.put("head", users.head(ctx, visit.serviceUserId()));
        model.put("workers", Choice.colleagues(desk.team(visit.agencyId())));
        model.put("isChanged", false);
        return model;
    }
}
