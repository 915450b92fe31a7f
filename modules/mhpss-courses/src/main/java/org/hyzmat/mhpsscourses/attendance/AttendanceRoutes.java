package org.hyzmat.mhpsscourses.attendance;

import static org.hyzmat.mhpsscourses.web.Permission.ATTENDANCE_EDIT;
import static org.hyzmat.mhpsscourses.web.Permission.LEARNER_READ;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.mhpsscourses.run.RunExtension;
import org.hyzmat.mhpsscourses.run.RunHead;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.office.Office;

/** The routes to who came to a session. */
public final class AttendanceRoutes implements RunExtension {

    private final AttendancePages attendance;

    public AttendanceRoutes(Office office) {
        attendance = new AttendancePages(office);
    }

    public void add(RoutesConfig routes) {
        routes.get("/runs/sessions/{session}/attendance", attendance::show, LEARNER_READ, ATTENDANCE_EDIT);
        routes.post("/runs/sessions/{session}/attendance", attendance::mark, ATTENDANCE_EDIT);
    }

    @Override
    public List<Part> onRun(Context ctx, RunHead head) {
        Actor actor = Actor.of(ctx);
        if (!LEARNER_READ.heldBy(actor) && !ATTENDANCE_EDIT.heldBy(actor)) {
            return List.of();
        }
        List<MarkedSession> sessions = attendance.ofRun(ctx, head.run().id());
        return sessions.isEmpty() ? List.of() : List.of(new Part("_run-attendance.peb", sessions));
    }
}
