package org.hyzmat.mhpsscourses.run;

import static org.hyzmat.mhpsscourses.web.Permission.COURSE_READ;
import static org.hyzmat.mhpsscourses.web.Permission.RUN_EDIT;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.course.Course;
import org.hyzmat.mhpsscourses.course.CourseExtension;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.office.Office;

/** The pages about runs, and what they add to the page of a course. */
public final class RunRoutes implements CourseExtension {

    private final RunPages runs;
    private final RunEditPages edits;
    private final CancelPages cancels;
    private final RunRepository repository;

    /**
     * Builds the pages.
     *
     * @param extensions what other areas add to the page of a run, in the order shown
     */
    public RunRoutes(Office office, List<RunExtension> extensions) {
        runs = new RunPages(office, extensions);
        edits = new RunEditPages(office, extensions);
        cancels = new CancelPages(office);
        repository = new RunRepository(office.jdbi());
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

    /**
     * The newest runs of a course, as its page shows them.
     *
     * @param mayPlan whether the reader can plan another one
     */
    public record CourseRuns(UUID course, List<CourseRun> runs, boolean mayPlan) {

        private static final int SHOWN = 10;

        public CourseRuns {
            runs = runs.stream().limit(SHOWN).toList();
        }
    }

    @Override
    public List<Part> onCourse(Context ctx, Course course) {
        boolean mayPlan = RUN_EDIT.heldBy(Actor.of(ctx)) && !course.closed();
        return List.of(new Part(
                "_course-runs.peb",
                new CourseRuns(course.id(), repository.ofCourse(course.agencyId(), course.id()), mayPlan)));
    }
}
