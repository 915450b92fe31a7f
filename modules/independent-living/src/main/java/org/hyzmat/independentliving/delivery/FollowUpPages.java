package org.hyzmat.independentliving.delivery;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.hyzmat.independentliving.user.Part;
import org.hyzmat.independentliving.visit.VisitDesk;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.office.Office;

/** What coordinators must look after, and what came of it. */
final class FollowUpPages {

    private static final int LONGEST = 1000;

    private final FollowUpRepository followUps;
    private final VisitDesk desk;
    private final Office office;

    FollowUpPages(Office office) {
        this.followUps = new FollowUpRepository(office.jdbi());
        this.desk = new VisitDesk(office);
        this.office = office;
    }

    void list(Context ctx) {
        boolean isOpen = !ctx.queryParamAsClass("show", String.class)
                .getOrDefault("open")
                .equals("closed");
        Actor actor = Actor.of(ctx);
        ctx.render(
                "follow-up-list.peb",
                Map.of(
                        "followUps", followUps.list(actor.visible(), isOpen, Page.asked(ctx)),
                        "open", isOpen,
                        "names", desk.names(actor.agency()),
                        "today", office.today()));
    }

    /** What stands above the list of service users. */
    List<Part> open(Context ctx) {
        Actor actor = Actor.of(ctx);
        if (!Permission.VISIT_PLAN.heldBy(actor)) {
            return List.of();
        }
        Page<FollowUp> page = followUps.list(actor.visible(), true, 1);
        return page.total() == 0
                ? List.of()
                : List.of(new Part("_follow-ups.peb", Map.of("page", page, "today", office.today())));
    }

    void closing(Context ctx) {
        FollowUp followUp = asked(ctx);
        form(ctx, followUp, Form.filled(Map.of("version", String.valueOf(followUp.version()))));
    }

    private void form(Context ctx, FollowUp followUp, Form form) {
        ctx.render(
                "follow-up-close.peb",
                Map.of(
                        "form",
                        form,
                        "followUp",
                        followUp,
                        "names",
                        desk.names(followUp.agencyId()),
                        "today",
                        office.today()));
    }

    void close(Context ctx) {
        FollowUp followUp = asked(ctx);
        Form form = Form.of(ctx);
        try {
            String result = form.value("result");
            new Problems()
                    .require("result", result)
                    .length("result", result, LONGEST)
                    .throwIfAny();
            Stamp stamp = new Stamp(Actor.of(ctx), office.now());
            if (followUps.close(followUp, form.version(), result, stamp)) {
                ctx.redirect(ctx.contextPath() + "/follow-ups");
            } else {
                form(ctx.status(409), asked(ctx), form.with(changed()));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), followUp, form.with(invalid));
        }
    }

    private static InvalidInputException changed() {
        return new InvalidInputException(List.of(new Problem("", "follow-up.changed", List.of())));
    }

    private FollowUp asked(Context ctx) {
        return followUps
                .find(Visible.to(ctx), RecordId.inPath(ctx, "follow-up"))
                .orElseThrow(NotFoundResponse::new);
    }
}
