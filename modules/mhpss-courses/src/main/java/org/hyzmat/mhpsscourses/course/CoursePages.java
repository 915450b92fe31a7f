package org.hyzmat.mhpsscourses.course;

import static org.hyzmat.mhpsscourses.web.Permission.COURSE_EDIT;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.office.Office;

/** The list of courses, and one of them with what other areas add. */
final class CoursePages {

    private final Office office;
    private final CourseRepository courses;
    private final CourseDesk desk;
    private final NeedRepository needs;
    private final List<CourseExtension> extensions;

    CoursePages(Office office, List<CourseExtension> extensions) {
        this.office = office;
        this.courses = new CourseRepository(office.jdbi());
        this.desk = new CourseDesk(office);
        this.needs = new NeedRepository(office.jdbi());
        this.extensions = List.copyOf(extensions);
    }

    void list(Context ctx) {
        Actor actor = Actor.of(ctx);
        ctx.render(
                "course-list.peb",
                Map.of(
                        "courses",
                        courses.ofAgency(actor.agency(), Page.asked(ctx)),
                        "mayEdit",
                        COURSE_EDIT.heldBy(actor)));
    }

    void show(Context ctx) {
        show(ctx, desk.course(ctx), blank());
    }

    private Form blank() {
        return Form.filled(Map.of("id", office.ids().next().toString()));
    }

    private void show(Context ctx, Course course, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("course", course);
        model.put("needs", needs.of(course));
        model.put("others", others(course));
        model.put("form", form);
        model.put("mayEdit", COURSE_EDIT.heldBy(Actor.of(ctx)));
        model.put(
                "parts",
                extensions.stream()
                        .flatMap(each -> each.onCourse(ctx, course).stream())
                        .toList());
        ctx.render("course-show.peb", model);
    }

    /** What can be asked for before a course. */
    private List<Choice> others(Course course) {
        List<Course> needed = courses.needs(course.id());
        return courses.offered(course.agencyId()).stream()
                .filter(other -> !other.id().equals(course.id()) && !needed.contains(other))
                .map(Course::choice)
                .toList();
    }

    void need(Context ctx) {
        Course course = desk.course(ctx);
        Form form = Form.of(ctx);
        try {
            NeedDraft draft =
                    NeedDraft.of(form, id -> courses.find(course.agencyId(), id).isPresent());
            needs.add(new Stamp(Actor.of(ctx), office.now()), RecordId.inForm(form), course, draft.needed());
            back(ctx, course);
        } catch (InvalidInputException invalid) {
            show(ctx.status(422), course, form.with(invalid));
        }
    }

    void spare(Context ctx) {
        Course course = desk.course(ctx);
        needs.remove(course, RecordId.inPath(ctx, "course-need"));
        back(ctx, course);
    }

    void close(Context ctx) {
        Course course = desk.course(ctx);
        courses.close(course, true);
        back(ctx, course);
    }

    void offer(Context ctx) {
        Course course = desk.course(ctx);
        courses.close(course, false);
        back(ctx, course);
    }

    private static void back(Context ctx, Course course) {
        ctx.redirect(ctx.contextPath() + "/courses/" + course.id());
    }
}
