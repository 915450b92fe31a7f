package org.hyzmat.mhpsscourses.course;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.office.Office;

/** Finds the course that a page is about; one of another agency is not found. */
public final class CourseDesk {

    private final CourseRepository courses;

    public CourseDesk(Office office) {
        this.courses = new CourseRepository(office.jdbi());
    }

    /** The course that the address names. */
    public Course course(Context ctx) {
        return course(ctx, RecordId.inPath(ctx, "course"));
    }

    /** The course of an id. */
    public Course course(Context ctx, UUID id) {
        return courses.find(Actor.of(ctx).agency(), id).orElseThrow(NotFoundResponse::new);
    }
}
