package org.hyzmat.mhpsscourses.course;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.office.Office;

/** The forms by which a course is made and changed. */
final class CourseFormPages {

    private final Office office;
    private final CourseRepository courses;
    private final CourseDesk desk;

    CourseFormPages(Office office) {
        this.office = office;
        this.courses = new CourseRepository(office.jdbi());
        this.desk = new CourseDesk(office);
    }

    void blank(Context ctx) {
        fresh(ctx, Form.filled(Map.of("id", office.ids().next().toString(), "attendance", "80")));
    }

    private static void fresh(Context ctx, Form form) {
        ctx.render("course-new.peb", Map.of("form", form));
    }

    void create(Context ctx) {
        Form form = Form.of(ctx);
        try {
            UUID id = RecordId.inForm(form);
            courses.create(new Stamp(Actor.of(ctx), office.now()), id, CourseDraft.of(form));
            ctx.redirect(ctx.contextPath() + "/courses/" + id);
        } catch (InvalidInputException invalid) {
            fresh(ctx.status(422), form.with(invalid));
        }
    }

    void edit(Context ctx) {
        Course course = desk.course(ctx);
        form(ctx, course, stored(course));
    }

    private static void form(Context ctx, Course course, Form form) {
        ctx.render("course-edit.peb", Map.of("form", form, "course", course));
    }

    void change(Context ctx) {
        Course course = desk.course(ctx);
        Form form = Form.of(ctx);
        try {
            if (courses.change(course, form.version(), CourseDraft.of(form))) {
                ctx.redirect(ctx.contextPath() + "/courses/" + course.id());
            } else {
                Form now = stored(desk.course(ctx));
                form(ctx.status(409), course, form.against(now, CourseDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), course, form.with(invalid));
        }
    }

    private static Form stored(Course course) {
        Map<String, String> values = new HashMap<>();
        values.put("version", String.valueOf(course.version()));
        values.put("code", course.code());
        put(values, "name", course.name());
        put(values, "about", course.about());
        values.put("hours", String.valueOf(course.hours()));
        values.put("attendance", String.valueOf(course.attendanceNeeded()));
        values.put("test", course.isTested() ? String.valueOf(course.testNeeded()) : "");
        values.put("months", course.isExpiring() ? String.valueOf(course.validMonths()) : "");
        values.put("recognised", course.recognised() ? "yes" : "");
        return Form.filled(values);
    }

    private static void put(Map<String, String> values, String field, Names names) {
        values.put(field + "-tk", names.tk());
        values.put(field + "-ru", names.ru());
        values.put(field + "-en", names.en());
    }
}
