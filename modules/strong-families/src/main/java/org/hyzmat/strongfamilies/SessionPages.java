package org.hyzmat.strongfamilies;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.attendance.AttendanceDraft;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.register.Register;
import org.hyzmat.strongfamilies.session.Conflict;
import org.hyzmat.strongfamilies.session.Saved;
import org.hyzmat.strongfamilies.session.Session;
import org.hyzmat.strongfamilies.web.Asked;
import org.hyzmat.strongfamilies.web.Permission;
import org.hyzmat.strongfamilies.web.Store;

/** The screen on which the attendance of a session is marked, and its sheet for paper. */
final class SessionPages {

    private final Store store;
    private final Asked asked;
    private final RosterCall call;
    private final DirectoryNames names;
    private final Clock clock;

    SessionPages(Store store, Directory directory, Register register, Clock clock) {
        this.store = store;
        this.asked = new Asked(store);
        this.call = new RosterCall(store, directory, register);
        this.names = new DirectoryNames(directory);
        this.clock = clock;
    }

    void show(Context ctx) {
        show(ctx, "session-show.peb", asked.session(ctx), Form.filled(Map.of()), List.of());
    }

    void sheet(Context ctx) {
        show(ctx, "session-sheet.peb", asked.session(ctx), Form.filled(Map.of()), List.of());
    }

    void mark(Context ctx) {
        Session session = asked.session(ctx);
        Form form = Form.of(ctx);
        if (!session.isOpenFor(LocalDate.now(clock))) {
            show(ctx.status(422), "session-show.peb", session, form.with(notHeld(session)), List.of());
            return;
        }
        AttendanceDraft draft = AttendanceDraft.of(form);
        Saved saved = store.attendance().save(Actor.of(ctx), session, draft, OffsetDateTime.now(clock));
        if (saved.conflicts().isEmpty()) {
            ctx.redirect(ctx.contextPath() + "/sessions/" + session.id() + "?saved=" + saved.written());
        } else {
            show(ctx.status(409), "session-show.peb", asked.session(ctx), form, saved.conflicts());
        }
    }

    private static InvalidInputException notHeld(Session session) {
        Problem problem = session.isDated()
                ? new Problem(
                        "",
                        "attendance.not-held",
                        List.of(session.number(), session.planned().date()))
                : new Problem("", "attendance.no-day", List.of(session.number()));
        return new InvalidInputException(List.of(problem));
    }

    private void show(Context ctx, String view, Session session, Form form, List<Conflict> conflicts) {
        Actor actor = Actor.of(ctx);
        LocalDate today = LocalDate.now(clock);
        Group group = asked.group(ctx, session.groupId());
        RosterCall.Answer answer = call.of(actor, group, session, conflicts);
        List<Session> sessions = store.sessions().ofGroup(actor.visible(), group.id());
        boolean mayMark = Permission.ATTENDANCE_MARK.heldBy(actor) && session.isOpenFor(today);
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("group", group);
        model.put("session", session);
        model.put("state", session.on(today));
        model.put("sessions", sessions);
        model.put("today", today);
        model.put("curriculum", asked.curriculum(group.curriculumVersionId()));
        model.put("place", names.place(session.placeId()));
        model.put("roster", answer.roster());
        model.put("missing", answer.missing());
        model.put("marks", Mark.CHOICES);
        model.put("saved", ctx.queryParamAsClass("saved", Integer.class).getOrDefault(-1));
        model.put("mayMark", mayMark);
        model.put("mayEdit", Permission.GROUP_EDIT.heldBy(actor));
        ctx.render(view, model);
    }
}
