package org.hyzmat.mhpsscourses.course;

import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.mhpsscourses.web.Part;

/** What another area of the module adds to the page of a course. */
public interface CourseExtension {

    /** Parts of the page, below what is known of the course itself. */
    List<Part> onCourse(Context ctx, Course course);
}
