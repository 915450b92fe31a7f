package org.hyzmat.mhpsscourses.consultation;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** The recommendations not answered yet, and the forms for one. */
final class RecommendationPages {

    private final Office office;
    private final ConsultationDesk desk;
    private final RecommendationRepository recommendations;

    RecommendationPages(Office office) {
        this.office = office;
        this.desk = new ConsultationDesk(office);
        this.recommendations = new RecommendationRepository(office.jdbi());
    }

    void open(Context ctx) {
        ctx.render(
                "recommendation-open.peb",
                Map.of("recommendations", recommendations.open(Actor.of(ctx).agency(), Page.asked(ctx))));
    }

    void blank(Context ctx) {
        fresh(
                ctx,
                desk.consultation(ctx),
                Form.filled(Map.of("id", office.ids().next().toString())));
    }

    private static void fresh(Context ctx, Consultation consultation, Form form) {
        ctx.render("recommendation-new.peb", Map.of("form", form, "consultation", consultation));
    }

    void create(Context ctx) {
        Consultation consultation = desk.consultation(ctx);
        Form form = Form.of(ctx);
        try {
            UUID id = RecordId.inForm(form);
            Stamp stamp = new Stamp(Actor.of(ctx), office.now());
            recommendations.add(stamp, id, consultation, RecommendationDraft.of(form));
            ctx.redirect(ctx.contextPath() + "/recommendations/" + id);
        } catch (InvalidInputException invalid) {
            fresh(ctx.status(422), consultation, form.with(invalid));
        }
    }

    private Recommendation recommendation(Context ctx) {
        return recommendations
                .find(Actor.of(ctx).agency(), RecordId.inPath(ctx, "recommendation"))
                .orElseThrow(NotFoundResponse::new);
    }

    void edit(Context ctx) {
        Recommendation recommendation = recommendation(ctx);
        form(ctx, recommendation, stored(recommendation));
    }

    private static void form(Context ctx, Recommendation recommendation, Form form) {
        ctx.render("recommendation-edit.peb", Map.of("form", form, "recommendation", recommendation));
    }

    void change(Context ctx) {
        Recommendation recommendation = recommendation(ctx);
        Form form = Form.of(ctx);
        try {
            if (recommendations.change(recommendation, form.version(), RecommendationDraft.of(form))) {
                ctx.redirect(ctx.contextPath() + "/recommendations/" + recommendation.id());
            } else {
                Form now = stored(recommendation(ctx));
                form(ctx.status(409), recommendation, form.against(now, RecommendationDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), recommendation, form.with(invalid));
        }
    }

    private static Form stored(Recommendation recommendation) {
        return Form.filled(Map.of(
                "version", String.valueOf(recommendation.version()),
                "kind", recommendation.kind().code(),
                "words", recommendation.words()));
    }
}
