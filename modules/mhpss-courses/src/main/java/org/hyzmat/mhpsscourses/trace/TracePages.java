package org.hyzmat.mhpsscourses.trace;

import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_EDIT;
import static org.hyzmat.mhpsscourses.web.Permission.COURSE_EDIT;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.consultation.Recommendation;
import org.hyzmat.mhpsscourses.consultation.RecommendationRepository;
import org.hyzmat.mhpsscourses.content.VersionHead;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** One recommendation, and which versions of modules answer it. */
final class TracePages {

    private static final int LONGEST_NOTE = 500;

    private final Office office;
    private final RecommendationRepository recommendations;
    private final TraceRepository traces;

    TracePages(Office office) {
        this.office = office;
        this.recommendations = new RecommendationRepository(office.jdbi());
        this.traces = new TraceRepository(office.jdbi());
    }

    Part ofVersion(VersionHead head) {
        return new Part("_version-answers.peb", traces.answered(head.version().id()));
    }

    void show(Context ctx) {
        show(
                ctx,
                recommendation(ctx),
                Form.filled(Map.of("id", office.ids().next().toString())));
    }

    private Recommendation recommendation(Context ctx) {
        return recommendations
                .find(Actor.of(ctx).agency(), RecordId.inPath(ctx, "recommendation"))
                .orElseThrow(NotFoundResponse::new);
    }

    private void show(Context ctx, Recommendation recommendation, Form form) {
        Actor actor = Actor.of(ctx);
        Map<String, Object> model = new HashMap<>();
        model.put("recommendation", recommendation);
        model.put("answers", traces.of(recommendation));
        model.put(
                "versions",
                traces.offered(recommendation).stream()
                        .map(OfferedVersion::choice)
                        .toList());
        model.put("form", form);
        model.put("mayEdit", COURSE_EDIT.heldBy(actor));
        model.put("mayTrace", CONTENT_EDIT.heldBy(actor));
        ctx.render("recommendation-show.peb", model);
    }

    void add(Context ctx) {
        Recommendation recommendation = recommendation(ctx);
        Form form = Form.of(ctx);
        try {
            UUID version = version(form, recommendation);
            Stamp stamp = new Stamp(Actor.of(ctx), office.now());
            traces.add(stamp, RecordId.inForm(form), recommendation, version, form.value("note"));
            back(ctx, recommendation);
        } catch (InvalidInputException invalid) {
            show(ctx.status(422), recommendation, form.with(invalid));
        }
    }

    /** One that is offered, or one that answers it already, as when a form is sent twice. */
    private UUID version(Form form, Recommendation recommendation) {
        List<UUID> offered =
                traces.offered(recommendation).stream().map(OfferedVersion::id).toList();
        List<UUID> there =
                traces.of(recommendation).stream().map(Answer::versionId).toList();
        Problems problems = new Problems();
        Optional<UUID> version = form.chosen("answer", id -> offered.contains(id) || there.contains(id), problems);
        if (!problems.has("answer")) {
            problems.require("answer", form.value("answer"));
        }
        problems.length("note", form.value("note"), LONGEST_NOTE).throwIfAny();
        return version.orElseThrow();
    }

    void remove(Context ctx) {
        Recommendation recommendation = recommendation(ctx);
        traces.remove(recommendation, RecordId.inPath(ctx, "recommendation-trace"));
        back(ctx, recommendation);
    }

    private static void back(Context ctx, Recommendation recommendation) {
        ctx.redirect(ctx.contextPath() + "/recommendations/" + recommendation.id());
    }
}
