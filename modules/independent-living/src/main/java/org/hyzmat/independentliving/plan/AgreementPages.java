package org.hyzmat.independentliving.plan;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.hyzmat.independentliving.user.UserDesk;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.office.Office;

/** Agreeing to a version of a plan. */
final class AgreementPages {

    private static final Problem CHANGED = new Problem("", "plan.changed", List.of());

    private final PlanDesk desk;
    private final UserDesk users;
    private final Office office;

    AgreementPages(Office office) {
        this.desk = new PlanDesk(office);
        this.users = new UserDesk(office);
        this.office = office;
    }

    void agreeing(Context ctx) {
        WholePlan whole = desk.plan(ctx);
        if (!whole.plan().isDraft()) {
            throw new NotFoundResponse();
        }
        agreement(ctx, whole, Form.filled(Map.of("agreed", office.today().toString())));
    }

    private void agreement(Context ctx, WholePlan whole, Form form) {
        ctx.render(
                "plan-agree.peb",
                Map.of(
                        "form", form.with("version", String.valueOf(whole.plan().version())),
                        "head", users.head(ctx, whole.plan().serviceUserId()),
                        "plan", whole.plan()));
    }

    /** Agrees to it; who sends that twice, or after a colleague, is shown with whom it was agreed. */
    void agree(Context ctx) {
        WholePlan whole = desk.plan(ctx);
        Form form = Form.of(ctx);
        if (!whole.plan().isDraft()) {
            ctx.redirect(ctx.contextPath() + "/plans/" + whole.plan().id());
            return;
        }
        try {
            AgreementDraft draft = AgreementDraft.of(form, whole, office.today());
            if (desk.plans().agree(whole.plan(), form.version(), draft, Actor.of(ctx))) {
                ctx.redirect(ctx.contextPath() + "/plans/" + whole.plan().id());
            } else {
                agreement(ctx.status(409), whole, form.with(new InvalidInputException(List.of(CHANGED))));
            }
        } catch (InvalidInputException invalid) {
            agreement(ctx.status(422), whole, form.with(invalid));
        }
    }
}
