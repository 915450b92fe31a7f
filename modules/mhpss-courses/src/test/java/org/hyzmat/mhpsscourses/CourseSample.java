package org.hyzmat.mhpsscourses;

import java.util.Map;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** Courses made through the pages. */
final class CourseSample {

    private final Visitor coordinator;

    CourseSample(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    /** The form for a new course. */
    static PageForm form(Visitor coordinator, String code, String name) {
        return coordinator
                .get("/mhpss-courses/courses/new")
                .form()
                .with("code", code)
                .with("name-tk", name)
                .with("hours", "40")
                .with("test", "60")
                .with("months", "36");
    }

    /** The id of a new course. */
    String course(String code, String name) {
        PageForm form = form(coordinator, code, name);
        form.send(coordinator).expect(302);
        return form.value("id");
    }

    /** A course that asks for another, and what says so. */
    Map<String, String> create(String marker) {
        String needed = course("A-1", marker + " 1");
        String course = course("A-2", marker);
        return Map.of("course", course, "course-need", need(course, needed));
    }

    private String need(String course, String needed) {
        String page = "/mhpss-courses/courses/" + course;
        PageForm form = coordinator.get(page).form(page + "/needs").with("needed", needed);
        form.send(coordinator).expect(302);
        return form.value("id");
    }
}
