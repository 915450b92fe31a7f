package org.hyzmat.mhpsscourses.content;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.UUID;
import org.hyzmat.mhpsscourses.course.CourseDesk;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.office.Office;

/** Finds the module or version that a page is about; one of another agency is not found. */
public final class VersionDesk {

    private final CourseDesk courses;
    private final ModuleRepository modules;
    private final VersionRepository versions;

    public VersionDesk(Office office) {
        this.courses = new CourseDesk(office);
        this.modules = new ModuleRepository(office.jdbi());
        this.versions = new VersionRepository(office.jdbi());
    }

    /** The module that the address names. */
    public CourseModule module(Context ctx) {
        return module(ctx, RecordId.inPath(ctx, "course-module"));
    }

    private CourseModule module(Context ctx, UUID id) {
        return modules.find(Actor.of(ctx).agency(), id).orElseThrow(NotFoundResponse::new);
    }

    /** The version that the address names. */
    public VersionHead head(Context ctx) {
        return head(ctx, RecordId.inPath(ctx, "module-version"));
    }

    /** The version of an id. */
    public VersionHead head(Context ctx, UUID id) {
        ModuleVersion version = versions.find(Actor.of(ctx).agency(), id).orElseThrow(NotFoundResponse::new);
        CourseModule module = module(ctx, version.courseModuleId());
        return new VersionHead(courses.course(ctx, module.courseId()), module, version, versions.runs(id));
    }
}
