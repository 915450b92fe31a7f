package org.hyzmat.mhpsscourses.attendance;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.attendance.AttendanceDraft;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.office.Office;

/** The page on which those who came to a session are marked. */
final class AttendancePages {

    private final AttendanceRepository attendance;
    private final Office office;
    private final DirectoryNames names;

    AttendancePages(Office office) {
        this.attendance = new AttendanceRepository(office.jdbi(), office.ids());
        this.office = office;
        this.names = new DirectoryNames(office.directory());
    }

    void show(Context ctx) {
        show(ctx, session(ctx), Form.filled(Map.of()), Map.of());
    }

    void mark(Context ctx) {
        MarkedSession session = session(ctx);
        Form form = Form.of(ctx);
        if (!session.isOpenOn(office.today())) {
            show(ctx.status(422), session, form.with(notOpen(session)), Map.of());
            return;
        }
        Stamp stamp = new Stamp(Actor.of(ctx), office.now());
        Saved saved = attendance.save(stamp, session, AttendanceDraft.of(form));
        if (saved.conflicts().isEmpty()) {
            ctx.redirect("%s/runs/sessions/%s/attendance?saved=%d"
                    .formatted(ctx.contextPath(), session.id(), saved.written()));
        } else {
            show(ctx.status(409), session, form, saved.conflicts());
        }
    }

    private static InvalidInputException notOpen(MarkedSession session) {
        Problem problem = session.cancelled()
                ? new Problem("", "attendance.cancelled", List.of())
                : new Problem("", "attendance.early", List.of(session.number(), session.heldOn()));
        return new InvalidInputException(List.of(problem));
    }

    List<MarkedSession> ofRun(Context ctx, UUID run) {
        Actor actor = Actor.of(ctx);
        return attendance.ofRun(actor.visible(), actor.agency(), run);
    }

    private MarkedSession session(Context ctx) {
        Actor actor = Actor.of(ctx);
        return attendance
                .find(actor.visible(), actor.agency(), RecordId.inPath(ctx, "session"))
                .orElseThrow(NotFoundResponse::new);
    }

    private void show(Context ctx, MarkedSession session, Form form, Map<UUID, Mark> mine) {
        Actor actor = Actor.of(ctx);
        List<AttendanceRow> rows = attendance.roster(actor.visible(), session).stream()
                .map(each -> row(session, each, mine))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("session", session);
        model.put("sessions", ofRun(ctx, session.runId()));
        model.put("rows", rows);
        model.put("clashes", rows.stream().filter(AttendanceRow::inConflict).toList());
        model.put("left", rows.stream().filter(row -> row.stored() == Mark.NONE).count());
        model.put("marks", Mark.CHOICES);
        model.put("saved", ctx.queryParamAsClass("saved", Integer.class).getOrDefault(-1));
        model.put("open", session.isOpenOn(office.today()));
        model.put("mayMark", Permission.ATTENDANCE_EDIT.heldBy(actor) && session.isOpenOn(office.today()));
        ctx.render("attendance-show.peb", model);
    }

    private AttendanceRow row(MarkedSession session, Attendee attendee, Map<UUID, Mark> mine) {
        return new AttendanceRow(
                attendee.enrolmentId(),
                attendee.name(),
                attendee.organisation(),
                attendee.mark(),
                mine.getOrDefault(attendee.enrolmentId(), attendee.mark()),
                names.colleague(session.agencyId(), attendee.markedBy()),
                attendee.markedAt());
    }
}
