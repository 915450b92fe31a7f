package org.hyzmat.mhpsscourses.run;

import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;

/** What another area of the module adds to the page of a run, and does when it is changed. */
public interface RunExtension {

    /** Parts of the page, in the order shown. */
    default List<Part> onRun(Context ctx, RunHead head) {
        return List.of();
    }

    /** Called in the transaction in which the dates, the places or the capacity of a run were changed. */
    default void runChanged(Handle handle, Stamp stamp, CourseRun run) {}
}
