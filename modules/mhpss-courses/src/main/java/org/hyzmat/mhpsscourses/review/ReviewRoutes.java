package org.hyzmat.mhpsscourses.review;

import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_EDIT;
import static org.hyzmat.mhpsscourses.web.Permission.COURSE_EDIT;
import static org.hyzmat.mhpsscourses.web.Permission.COURSE_READ;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.mhpsscourses.content.VersionExtension;
import org.hyzmat.mhpsscourses.content.VersionHead;
import org.hyzmat.mhpsscourses.course.Course;
import org.hyzmat.mhpsscourses.course.CourseExtension;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.office.Office;

/** The routes to reviews. */
public final class ReviewRoutes implements VersionExtension, CourseExtension {

    private final ReviewPages reviews;
    private final ReviewListPages all;
    private final CommentPages comments;

    public ReviewRoutes(Office office) {
        reviews = new ReviewPages(office);
        all = new ReviewListPages(office);
        comments = new CommentPages(office);
    }

    @Override
    public List<Part> onVersion(Context ctx, VersionHead head) {
        return List.of(reviews.ofVersion(ctx, head));
    }

    @Override
    public List<Part> onCourse(Context ctx, Course course) {
        return reviews.ofCourse(course);
    }

    public void add(RoutesConfig routes) {
        routes.get("/versions/{module-version}/reviews/new", reviews::blank, CONTENT_EDIT);
        routes.post("/versions/{module-version}/reviews/new", reviews::send, CONTENT_EDIT);
        routes.get("/reviews", all::list, COURSE_EDIT);
        routes.get("/reviews/{review}", reviews::show, COURSE_READ);
        routes.post("/reviews/{review}/answered", reviews::answered, CONTENT_EDIT);
        routes.get("/reviews/{review}/comments/new", comments::blank, CONTENT_EDIT);
        routes.post("/reviews/{review}/comments/new", comments::create, CONTENT_EDIT);
        routes.get("/reviews/{review}/comments/{review-comment}", comments::edit, CONTENT_EDIT);
        routes.post("/reviews/{review}/comments/{review-comment}", comments::decide, CONTENT_EDIT);
    }
}
