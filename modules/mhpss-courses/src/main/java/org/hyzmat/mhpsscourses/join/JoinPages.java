package org.hyzmat.mhpsscourses.join;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.enrolment.Enrolling;
import org.hyzmat.mhpsscourses.enrolment.EnrolmentRepository;
import org.hyzmat.mhpsscourses.enrolment.Way;
import org.hyzmat.mhpsscourses.learner.LearnerDraft;
import org.hyzmat.mhpsscourses.learner.LearnerRepository;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunDesk;
import org.hyzmat.mhpsscourses.run.RunRepository;
import org.hyzmat.mhpsscourses.run.RunState;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.office.Office;

/** The public page on which people enrol themselves; it says nothing of anybody else. */
final class JoinPages {

    private final Office office;
    private final JoinLinkRepository links;
    private final RunRepository runs;

    JoinPages(Office office) {
        this.office = office;
        this.links = new JoinLinkRepository(office.jdbi());
        this.runs = new RunRepository(office.jdbi());
    }

    /** The run of the code in the path; absent alike for a wrong, an ended and an expired one. */
    private Optional<CourseRun> open(Context ctx) {
        return links.of(new JoinCode(ctx.pathParam("code")))
                .filter(link -> link.isOpenOn(office.today()))
                .flatMap(link -> runs.find(link.agencyId(), link.runId()))
                .filter(run -> run.state() == RunState.ENROLLING);
    }

    void show(Context ctx) {
        Form form = Form.filled(Map.of("id", office.ids().next().toString(), "psychologist", "unknown"));
        open(ctx).ifPresentOrElse(run -> show(ctx, run, form), () -> closed(ctx));
    }

    private static void closed(Context ctx) {
        ctx.status(404).render("join-closed.peb", Map.of());
    }

    private void show(Context ctx, CourseRun run, Form form) {
        String sent = ctx.queryParamAsClass("sent", String.class).getOrDefault("");
        List<UUID> places = runs.places(List.of(run.id())).getOrDefault(run.id(), List.of());
        Map<String, Object> model = new HashMap<>();
        model.put("run", run);
        model.put("places", new RunDesk(office).named(places));
        model.put("form", form);
        model.put("code", ctx.pathParam("code"));
        model.put("sent", List.of("enrolled", "waiting").contains(sent) ? sent : "");
        model.put("regions", new PlaceChoices(office.directory(), office.clock()).byRegion(form, "place"));
        ctx.render("join-show.peb", model);
    }

    void join(Context ctx) {
        open(ctx).ifPresentOrElse(run -> join(ctx, run, Form.of(ctx)), () -> closed(ctx));
    }

    private void join(Context ctx, CourseRun run, Form form) {
        try {
            LearnerDraft draft =
                    LearnerDraft.of(form, new LearnerDraft.Offered(person -> false, agency -> false, this::isPlace));
            UUID id = RecordId.inForm(form);
            Stamp stamp = new Stamp(Deputy.of(Actor.NOBODY, run.agencyId()), office.now());
            Once.create(office.jdbi(), handle -> {
                LearnerRepository.add(handle, stamp, id, draft);
                new Enrolling(handle, stamp, run).enrol(new Enrolling.Entry(id, id, Way.LINK, ""));
            });
            boolean enrolled = new EnrolmentRepository(office.jdbi())
                    .find(stamp.actor().visible(), id)
                    .filter(each -> each.isEnrolled())
                    .isPresent();
            ctx.redirect(ctx.contextPath() + "/join/" + ctx.pathParam("code") + "?sent="
                    + (enrolled ? "enrolled" : "waiting"));
        } catch (InvalidInputException invalid) {
            show(ctx.status(422), run, form.with(invalid));
        }
    }

    private boolean isPlace(UUID place) {
        return office.directory().place(place).isPresent();
    }
}
