package org.hyzmat.mhpsscourses.enrolment;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.hyzmat.mhpsscourses.learner.LearnerDraft;
import org.hyzmat.mhpsscourses.learner.LearnerOffers;
import org.hyzmat.mhpsscourses.learner.LearnerRepository;
import org.hyzmat.mhpsscourses.run.RunRepository;
import org.hyzmat.mhpsscourses.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.office.Office;

/** The page of a learner with their runs, and the one on which what is known of them is changed. */
final class LearnerPages {

    private final Office office;
    private final LearnerRepository learners;

    LearnerPages(Office office) {
        this.office = office;
        this.learners = new LearnerRepository(office.jdbi());
    }

    void show(Context ctx) {
        Learner learner = learner(ctx);
        DirectoryNames names = new DirectoryNames(office.directory());
        ctx.render(
                "learner-show.peb",
                Map.of(
                        "learner", learner,
                        "organisation", new Participants(names).organisation(learner),
                        "place", names.place(learner.placeId()),
                        "taken", taken(ctx, learner),
                        "mayEnrol", Permission.ENROLMENT_EDIT.heldBy(Actor.of(ctx))));
    }

    private List<TakenRun> taken(Context ctx, Learner learner) {
        RunRepository runs = new RunRepository(office.jdbi());
        return new EnrolmentRepository(office.jdbi())
                .ofLearner(Actor.of(ctx).visible(), learner.id()).stream()
                        .flatMap(each -> runs.find(each.agencyId(), each.runId()).stream()
                                .map(run -> new TakenRun(run, each)))
                        .toList();
    }

    private Learner learner(Context ctx) {
        return learners.find(Actor.of(ctx).visible(), RecordId.inPath(ctx, "learner"))
                .orElseThrow(NotFoundResponse::new);
    }

    void edit(Context ctx) {
        Learner learner = learner(ctx);
        form(ctx, learner, stored(learner));
    }

    private void form(Context ctx, Learner learner, Form form) {
        Map<String, Object> model = new HashMap<>(new LearnerOffers(office).of(form));
        model.put("learner", learner);
        model.put("form", form);
        ctx.render("learner-edit.peb", model);
    }

    void change(Context ctx) {
        Learner learner = learner(ctx);
        Form form = Form.of(ctx);
        try {
            LearnerDraft draft = LearnerDraft.of(form, new LearnerOffers(office).all());
            if (learners.change(Actor.of(ctx).visible(), learner.id(), form.version(), draft)) {
                ctx.redirect(ctx.contextPath() + "/learners/" + learner.id());
            } else {
                form(ctx.status(409), learner, form.against(stored(learner(ctx)), LearnerDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), learner, form.with(invalid));
        }
    }

    private static Form stored(Learner learner) {
        Map<String, String> values = new HashMap<>();
        values.put("version", String.valueOf(learner.version()));
        values.put("name", learner.name());
        values.put("person", typed(learner.personId()));
        values.put("profession", learner.profession());
        values.put("sector", learner.sector().code());
        values.put("agency", typed(learner.organisationId()));
        values.put("organisation", learner.organisation());
        values.put("place", typed(learner.placeId()));
        values.put("psychologist", learner.psychologist().code());
        values.put("contact", learner.contact());
        values.put("named", learner.named() ? "yes" : "");
        return Form.filled(values);
    }

    private static String typed(UUID id) {
        return id.equals(Learner.NONE) ? "" : id.toString();
    }
}
