package org.hyzmat.mhpsscourses.schedule;

import static org.hyzmat.mhpsscourses.web.Permission.COURSE_READ;
import static org.hyzmat.mhpsscourses.web.Permission.RUN_EDIT;

import io.javalin.config.RoutesConfig;
import org.hyzmat.platform.office.Office;

/** The pages about sessions. */
public final class ScheduleRoutes {

    private final SessionPages sessions;

    public ScheduleRoutes(Office office) {
        sessions = new SessionPages(office);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/runs/{run}/sessions", sessions::list, COURSE_READ);
        routes.get("/runs/{run}/sessions/new", sessions::fresh, RUN_EDIT);
        routes.post("/runs/{run}/sessions/new", sessions::add, RUN_EDIT);
        routes.get("/runs/{run}/sessions/{session}/edit", sessions::edit, RUN_EDIT);
        routes.post("/runs/{run}/sessions/{session}/edit", sessions::change, RUN_EDIT);
        routes.post("/runs/{run}/sessions/{session}/remove", sessions::remove, RUN_EDIT);
    }
}
