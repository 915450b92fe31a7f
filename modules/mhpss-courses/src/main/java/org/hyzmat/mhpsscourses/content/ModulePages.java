package org.hyzmat.mhpsscourses.content;

import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_EDIT;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.course.Course;
import org.hyzmat.mhpsscourses.course.CourseDesk;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** The modules of a course: their list on its page, and the forms for one of them. */
final class ModulePages {

    private final Office office;
    private final ModuleRepository modules;
    private final VersionRepository versions;
    private final VersionDesk desk;

    ModulePages(Office office) {
        this.office = office;
        this.modules = new ModuleRepository(office.jdbi());
        this.versions = new VersionRepository(office.jdbi());
        this.desk = new VersionDesk(office);
    }

    /** A module in the list, with its versions, the newest first. */
    public record Line(CourseModule module, List<ModuleVersion> versions) {}

    Part ofCourse(Context ctx, Course course) {
        List<CourseModule> all = modules.ofCourse(course.id());
        List<ModuleVersion> found =
                versions.ofModules(all.stream().map(CourseModule::id).toList());
        List<Line> lines = all.stream().map(module -> line(module, found)).toList();
        return new Part(
                "_course-modules.peb",
                Map.of("lines", lines, "mayWrite", CONTENT_EDIT.heldBy(Actor.of(ctx)), "course", course));
    }

    private static Line line(CourseModule module, List<ModuleVersion> found) {
        return new Line(
                module,
                found.stream()
                        .filter(version -> version.courseModuleId().equals(module.id()))
                        .toList());
    }

    void blank(Context ctx) {
        fresh(ctx, Form.filled(Map.of("id", office.ids().next().toString())));
    }

    private void fresh(Context ctx, Form form) {
        ctx.render("module-new.peb", Map.of("form", form, "course", new CourseDesk(office).course(ctx)));
    }

    void create(Context ctx) {
        Course course = new CourseDesk(office).course(ctx);
        Form form = Form.of(ctx);
        try {
            UUID id = RecordId.inForm(form);
            modules.create(new Stamp(Actor.of(ctx), office.now()), id, course.id(), ModuleDraft.of(form));
            back(ctx, course.id());
        } catch (InvalidInputException invalid) {
            fresh(ctx.status(422), form.with(invalid));
        }
    }

    private static void back(Context ctx, UUID course) {
        ctx.redirect(ctx.contextPath() + "/courses/" + course);
    }

    void edit(Context ctx) {
        CourseModule module = desk.module(ctx);
        form(ctx, module, stored(module));
    }

    private static void form(Context ctx, CourseModule module, Form form) {
        ctx.render("module-edit.peb", Map.of("form", form, "module", module));
    }

    void change(Context ctx) {
        CourseModule module = desk.module(ctx);
        Form form = Form.of(ctx);
        try {
            if (modules.change(module, form.version(), ModuleDraft.of(form))) {
                back(ctx, module.courseId());
            } else {
                form(ctx.status(409), module, form.against(stored(desk.module(ctx)), ModuleDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), module, form.with(invalid));
        }
    }

    void raise(Context ctx) {
        CourseModule module = desk.module(ctx);
        modules.raise(module);
        back(ctx, module.courseId());
    }

    private static Form stored(CourseModule module) {
        Map<String, String> values = new HashMap<>();
        values.put("version", String.valueOf(module.version()));
        values.put("code", module.code());
        values.put("name-tk", module.name().tk());
        values.put("name-ru", module.name().ru());
        values.put("name-en", module.name().en());
        return Form.filled(values);
    }
}
