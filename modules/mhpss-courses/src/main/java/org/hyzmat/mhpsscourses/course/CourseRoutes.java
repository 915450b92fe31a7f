package org.hyzmat.mhpsscourses.course;

import static org.hyzmat.mhpsscourses.web.Permission.COURSE_EDIT;
import static org.hyzmat.mhpsscourses.web.Permission.COURSE_READ;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.hyzmat.platform.office.Office;

/** The routes to courses. */
public final class CourseRoutes {

    private final CoursePages courses;
    private final CourseFormPages forms;

    /**
     * Builds the pages.
     *
     * @param extensions what other areas add to the page of a course, in the order shown
     */
    public CourseRoutes(Office office, List<CourseExtension> extensions) {
        courses = new CoursePages(office, extensions);
        forms = new CourseFormPages(office);
    }

    public void add(RoutesConfig routes) {
        routes.get("/", courses::list, COURSE_READ);
        routes.get("/courses/new", forms::blank, COURSE_EDIT);
        routes.post("/courses/new", forms::create, COURSE_EDIT);
        routes.get("/courses/{course}", courses::show, COURSE_READ);
        routes.get("/courses/{course}/edit", forms::edit, COURSE_EDIT);
        routes.post("/courses/{course}/edit", forms::change, COURSE_EDIT);
        routes.post("/courses/{course}/close", courses::close, COURSE_EDIT);
        routes.post("/courses/{course}/offer", courses::offer, COURSE_EDIT);
        routes.post("/courses/{course}/needs", courses::need, COURSE_EDIT);
        routes.post("/courses/{course}/needs/{course-need}/remove", courses::spare, COURSE_EDIT);
    }
}
