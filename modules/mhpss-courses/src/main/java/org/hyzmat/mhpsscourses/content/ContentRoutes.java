package org.hyzmat.mhpsscourses.content;

import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_EDIT;
import static org.hyzmat.mhpsscourses.web.Permission.COURSE_READ;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.mhpsscourses.course.Course;
import org.hyzmat.mhpsscourses.course.CourseExtension;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.office.Office;

/** The routes to what courses teach. */
public final class ContentRoutes implements CourseExtension {

    private final ModulePages modules;
    private final VersionPages versions;
    private final ParagraphPages paragraphs;

    /**
     * Builds the pages.
     *
     * @param extensions what other areas add to the page of a version, in the order shown
     */
    public ContentRoutes(Office office, List<VersionExtension> extensions) {
        modules = new ModulePages(office);
        versions = new VersionPages(office, extensions);
        paragraphs = new ParagraphPages(office);
    }

    @Override
    public List<Part> onCourse(Context ctx, Course course) {
        return List.of(modules.ofCourse(ctx, course));
    }

    /** The page of the version that the address names, with what was typed where something on it was refused. */
    public void showVersion(Context ctx, Form form) {
        versions.show(ctx, form);
    }

    public void add(RoutesConfig routes) {
        routes.get("/courses/{course}/modules/new", modules::blank, CONTENT_EDIT);
        routes.post("/courses/{course}/modules/new", modules::create, CONTENT_EDIT);
        routes.get("/modules/{course-module}/edit", modules::edit, CONTENT_EDIT);
        routes.post("/modules/{course-module}/edit", modules::change, CONTENT_EDIT);
        routes.post("/modules/{course-module}/raise", modules::raise, CONTENT_EDIT);
        routes.get("/modules/{course-module}/versions/new", versions::blank, CONTENT_EDIT);
        routes.post("/modules/{course-module}/versions/new", versions::create, CONTENT_EDIT);
        routes.get("/versions/{module-version}", versions::show, COURSE_READ);
        routes.get("/versions/{module-version}/edit", versions::edit, CONTENT_EDIT);
        routes.post("/versions/{module-version}/edit", versions::change, CONTENT_EDIT);
        String paragraph = "/versions/{module-version}/paragraphs/";
        routes.get(paragraph + "new", paragraphs::blank, CONTENT_EDIT);
        routes.post(paragraph + "new", paragraphs::create, CONTENT_EDIT);
        routes.get(paragraph + "{paragraph}/edit", paragraphs::edit, CONTENT_EDIT);
        routes.post(paragraph + "{paragraph}/edit", paragraphs::change, CONTENT_EDIT);
        routes.post(paragraph + "{paragraph}/remove", paragraphs::remove, CONTENT_EDIT);
        routes.post(paragraph + "{paragraph}/raise", paragraphs::raise, CONTENT_EDIT);
    }
}
