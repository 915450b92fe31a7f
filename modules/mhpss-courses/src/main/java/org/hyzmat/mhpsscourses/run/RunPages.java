package org.hyzmat.mhpsscourses.run;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.mhpsscourses.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** The list of runs, the page of one, and the buttons that move it on. */
final class RunPages {

    private final RunRepository runs;
    private final RunDesk desk;
    private final List<RunExtension> extensions;
    private final Office office;

    RunPages(Office office, List<RunExtension> extensions) {
        this.runs = new RunRepository(office.jdbi());
        this.desk = new RunDesk(office);
        this.extensions = List.copyOf(extensions);
        this.office = office;
    }

    void list(Context ctx) {
        Actor actor = Actor.of(ctx);
        Optional<RunState> state = Optional.ofNullable(ctx.queryParam("state")).flatMap(RunState::of);
        Page<CourseRun> page = runs.list(actor.agency(), state, Page.asked(ctx));
        ctx.render(
                "run-list.peb",
                Map.of(
                        "runs", desk.lines(actor, page),
                        "asked", state.map(RunState::code).orElse(""),
                        "states", RunState.values(),
                        "mayEdit", Permission.RUN_EDIT.heldBy(actor)));
    }

    void show(Context ctx) {
        show(ctx, Form.filled(Map.of()));
    }

    private void show(Context ctx, Form form) {
        RunHead head = desk.head(ctx);
        ctx.render(
                "run-show.peb",
                Map.of(
                        "form", form,
                        "head", head,
                        "parts",
                                extensions.stream()
                                        .flatMap(each -> each.onRun(ctx, head).stream())
                                        .toList()));
    }

    void open(Context ctx) {
        CourseRun run = desk.run(ctx);
        life().open(run.agencyId(), run.id());
        back(ctx, run);
    }

    void begin(Context ctx) {
        CourseRun run = desk.run(ctx);
        try {
            life().begin(new Stamp(Actor.of(ctx), office.now()), run.id());
            back(ctx, run);
        } catch (InvalidInputException invalid) {
            show(ctx.status(422), Form.filled(Map.of()).with(invalid));
        }
    }

    void end(Context ctx) {
        CourseRun run = desk.run(ctx);
        life().end(run.agencyId(), run.id());
        back(ctx, run);
    }

    private RunLife life() {
        return new RunLife(office.jdbi(), office.ids());
    }

    private static void back(Context ctx, CourseRun run) {
        ctx.redirect(ctx.contextPath() + "/runs/" + run.id());
    }
}
