package org.hyzmat.independentliving.assessment;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.hyzmat.independentliving.user.UserDesk;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.office.Office;

/**
 * The pages on which an assessment that was recorded by mistake is removed, and put back.
 *
 * @param <A> what is answered
 */
final class RemovalPages<A> {

    private final Office office;
    private final UserDesk desk;
    private final String code;
    private final AssessmentRepository<A> assessments;

    RemovalPages(Office office, String code, AssessmentRepository<A> assessments) {
        this.office = office;
        this.desk = new UserDesk(office);
        this.code = code;
        this.assessments = assessments;
    }

    /** Asks whether it is to be removed. */
    void ask(Context ctx) {
        ask(ctx, recorded(ctx), false);
    }

    /** Removes it, or asks again when somebody corrected it meanwhile; removed already it stays so. */
    void remove(Context ctx) {
        Recorded<A> recorded = recorded(ctx);
        Stamp stamp = new Stamp(Actor.of(ctx), office.now());
        int version = Form.of(ctx).version();
        if (recorded.removal().isMade() || assessments.remove(stamp, recorded.id(), version)) {
            ctx.redirect(ctx.contextPath() + "/users/" + recorded.serviceUserId() + "/assessments");
        } else {
            ask(ctx.status(409), recorded(ctx), true);
        }
    }

    /** Lets it count again. */
    void restore(Context ctx) {
        Recorded<A> recorded = recorded(ctx);
        assessments.restore(Visible.to(ctx), recorded.id());
        ctx.redirect(ctx.contextPath() + "/" + code + "/" + recorded.id());
    }

    private Recorded<A> recorded(Context ctx) {
        return assessments.find(Visible.to(ctx), RecordId.inPath(ctx, code)).orElseThrow(NotFoundResponse::new);
    }

    private void ask(Context ctx, Recorded<A> recorded, boolean corrected) {
        ctx.render(
                "assessment-remove.peb",
                Map.of(
                        "head", desk.head(ctx, recorded.serviceUserId()),
                        "recorded", recorded,
                        "code", code,
                        "corrected", corrected));
    }
}
