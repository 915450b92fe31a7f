package org.hyzmat.mhpsscourses.schedule;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunDesk;
import org.hyzmat.mhpsscourses.run.RunHead;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.office.Office;

/** The pages about the sessions of a run. */
final class SessionPages {

    private final Office office;
    private final SessionRepository sessions;
    private final RunDesk desk;
    private final SessionOffers offers;

    SessionPages(Office office) {
        this.office = office;
        this.sessions = new SessionRepository(office.jdbi());
        this.desk = new RunDesk(office);
        this.offers = new SessionOffers(office);
    }

    void list(Context ctx) {
        list(ctx, Form.filled(Map.of()));
    }

    private void list(Context ctx, Form form) {
        RunHead head = desk.head(ctx);
        CourseRun run = head.run();
        DirectoryNames names = new DirectoryNames(office.directory());
        List<SessionLine> lines = sessions.ofRun(run.agencyId(), run.id()).stream()
                .map(session -> new SessionLine(session, names.place(session.placeId())))
                .toList();
        Page<SessionLine> page = Page.of(lines, Page.asked(ctx));
        ctx.render("session-list.peb", Map.of("head", head, "form", form, "sessions", page, "today", office.today()));
    }

    void fresh(Context ctx) {
        RunHead head = desk.head(ctx);
        Map<String, List<String>> values = new HashMap<>();
        values.put("id", List.of(office.ids().next().toString()));
        values.put("day", List.of(head.run().dates().days().fromOn().toString()));
        values.put("free", List.of("saturday", "sunday"));
        form(ctx, head, Form.filledWith(values));
    }

    private void form(Context ctx, RunHead head, Form form) {
        ctx.render("session-new.peb", model(head, form));
    }

    private Map<String, Object> model(RunHead head, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("head", head);
        model.put("form", form);
        model.put("modules", offers.modules(head.run()));
        model.put("places", offers.places(head.run()));
        return model;
    }

    void add(Context ctx) {
        RunHead head = desk.head(ctx);
        CourseRun run = head.run();
        Form form = Form.of(ctx);
        try {
            SessionDraft draft = SessionDraft.of(form, offers.to(run));
            sessions.add(new Stamp(Actor.of(ctx), office.now()), run, RecordId.inForm(form), draft);
            back(ctx, run);
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), head, form.with(invalid));
        }
    }

    private static void back(Context ctx, CourseRun run) {
        ctx.redirect(ctx.contextPath() + "/runs/" + run.id() + "/sessions");
    }

    void edit(Context ctx) {
        RunHead head = desk.head(ctx);
        CourseSession session = session(ctx, head.run());
        edit(ctx, head, session, stored(session));
    }

    private void edit(Context ctx, RunHead head, CourseSession session, Form form) {
        Map<String, Object> model = model(head, form);
        model.put("session", session);
        ctx.render("session-edit.peb", model);
    }

    private CourseSession session(Context ctx, CourseRun run) {
        return sessions.find(run.agencyId(), RecordId.inPath(ctx, "session"))
                .filter(session -> session.runId().equals(run.id()))
                .orElseThrow(NotFoundResponse::new);
    }

    void change(Context ctx) {
        RunHead head = desk.head(ctx);
        CourseSession session = session(ctx, head.run());
        Form form = Form.of(ctx);
        try {
            SessionDraft draft = SessionDraft.of(form, offers.to(head.run()));
            if (sessions.change(head.run(), session, form.version(), draft)) {
                back(ctx, head.run());
            } else {
                Form now = stored(session(ctx, head.run()));
                edit(ctx.status(409), head, session, form.against(now, SessionDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            edit(ctx.status(422), head, session, form.with(invalid));
        }
    }

    void remove(Context ctx) {
        CourseRun run = desk.run(ctx);
        CourseSession session = session(ctx, run);
        try {
            new Problems()
                    .when(!sessions.remove(run.agencyId(), session.id()), "", "session.remove.attended")
                    .throwIfAny();
            back(ctx, run);
        } catch (InvalidInputException invalid) {
            list(ctx.status(422), Form.filled(Map.of()).with(invalid));
        }
    }

    private static Form stored(CourseSession session) {
        return Form.filled(Map.of(
                "version", String.valueOf(session.version()),
                "day", session.heldOn().toString(),
                "time", session.beginsAt().toString(),
                "minutes", String.valueOf(session.minutes()),
                "topic", session.topic(),
                "module", typed(session.moduleVersionId()),
                "place", typed(session.placeId())));
    }

    private static String typed(UUID id) {
        return id.equals(CourseSession.NONE) ? "" : id.toString();
    }
}
