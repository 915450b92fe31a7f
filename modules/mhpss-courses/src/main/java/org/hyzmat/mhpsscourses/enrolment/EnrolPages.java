package org.hyzmat.mhpsscourses.enrolment;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.mhpsscourses.course.Course;
import org.hyzmat.mhpsscourses.course.CourseRepository;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.hyzmat.mhpsscourses.learner.LearnerOffers;
import org.hyzmat.mhpsscourses.learner.LearnerRepository;
import org.hyzmat.mhpsscourses.run.RunDesk;
import org.hyzmat.mhpsscourses.run.RunHead;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.names.SearchWords;
import org.hyzmat.platform.office.Office;

/** The pages on which a coordinator finds somebody, or adds them, and enrols them in a run. */
final class EnrolPages {

    private final Office office;
    private final LearnerRepository learners;
    private final RunDesk desk;
    private final Intake intake;

    EnrolPages(Office office) {
        this.office = office;
        this.learners = new LearnerRepository(office.jdbi());
        this.desk = new RunDesk(office);
        this.intake = new Intake(office);
    }

    void find(Context ctx) {
        found(ctx, Form.filled(Map.of()), List.of());
    }

    /** A name is sent by post, so that it stands in no address. */
    void search(Context ctx) {
        Form form = Form.of(ctx);
        if (form.value("new").equals("yes")) {
            form(ctx, blank(form.value("name")));
        } else {
            SearchWords words = SearchWords.of(form.value("name"));
            found(
                    ctx,
                    form,
                    words.isEmpty() ? List.of() : learners.search(Actor.of(ctx).visible(), words));
        }
    }

    private void found(Context ctx, Form form, List<Learner> found) {
        ctx.render(
                "participant-find.peb",
                Map.of(
                        "head",
                        desk.head(ctx),
                        "form",
                        form,
                        "found",
                        found,
                        "searched",
                        !form.value("name").isEmpty(),
                        "most",
                        LearnerRepository.MOST));
    }

    void fresh(Context ctx) {
        form(ctx, blank(""));
    }

    private Form blank(String name) {
        return Form.filled(Map.of("id", office.ids().next().toString(), "name", name, "psychologist", "unknown"));
    }

    private void form(Context ctx, Form form) {
        RunHead head = desk.head(ctx);
        Map<String, Object> model = new HashMap<>(new LearnerOffers(office).of(form));
        model.put("head", head);
        model.put("form", form);
        model.put("needs", needs(head));
        ctx.render("participant-new.peb", model);
    }

    private List<Course> needs(RunHead head) {
        return new CourseRepository(office.jdbi()).needs(head.run().courseId());
    }

    void create(Context ctx) {
        RunHead head = desk.head(ctx);
        Form form = Form.of(ctx);
        try {
            intake.add(new Stamp(Actor.of(ctx), office.now()), head.run(), RecordId.inForm(form), form);
            back(ctx, head);
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), form.with(invalid));
        }
    }

    private static void back(Context ctx, RunHead head) {
        ctx.redirect(ctx.contextPath() + "/runs/" + head.run().id() + "/participants");
    }

    void ask(Context ctx) {
        ask(ctx, Form.filled(Map.of("id", office.ids().next().toString())));
    }

    private void ask(Context ctx, Form form) {
        RunHead head = desk.head(ctx);
        ctx.render(
                "participant-take.peb",
                Map.of(
                        "head", head,
                        "form", form,
                        "learner", learner(ctx),
                        "needs", needs(head),
                        "free", head.seats().free(head.run().capacity())));
    }

    private Learner learner(Context ctx) {
        return learners.find(Actor.of(ctx).visible(), RecordId.inPath(ctx, "learner"))
                .orElseThrow(NotFoundResponse::new);
    }

    void take(Context ctx) {
        RunHead head = desk.head(ctx);
        Learner learner = learner(ctx);
        Form form = Form.of(ctx);
        try {
            intake.take(new Stamp(Actor.of(ctx), office.now()), head.run(), learner, form);
            back(ctx, head);
        } catch (InvalidInputException invalid) {
            ask(ctx.status(422), form.with(invalid));
        }
    }
}
