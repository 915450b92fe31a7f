package org.hyzmat.mhpsscourses.run;

import static org.hyzmat.mhpsscourses.web.Permission.COURSE_READ;
import static org.hyzmat.mhpsscourses.web.Permission.RUN_EDIT;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.hyzmat.platform.office.Office;

/** The pages about runs. */
public final class RunRoutes {

    private final RunPages runs;
    private final RunEditPages edits;
    private final CancelPages cancels;

    /**
     * Builds the pages.
     *
     * @param extensions what other areas add to the page of a run, in the order shown
     */
    public RunRoutes(Office office, List<RunExtension> extensions) {
        runs = new RunPages(office, extensions);
        edits = new RunEditPages(office, extensions);
        cancels = new CancelPages(office);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/runs", runs::list, COURSE_READ);
        routes.get("/runs/new", edits::fresh, RUN_EDIT);
        routes.post("/runs/new", edits::create, RUN_EDIT);
        routes.get("/runs/{run}", runs::show, COURSE_READ);
        routes.get("/runs/{run}/edit", edits::edit, RUN_EDIT);
        routes.post("/runs/{run}/edit", edits::change, RUN_EDIT);
        routes.post("/runs/{run}/open", runs::open, RUN_EDIT);
        routes.post("/runs/{run}/begin", runs::begin, RUN_EDIT);
        routes.post("/runs/{run}/end", runs::end, RUN_EDIT);
        routes.get("/runs/{run}/cancel", cancels::ask, RUN_EDIT);
        routes.post("/runs/{run}/cancel", cancels::cancel, RUN_EDIT);
    }
}
