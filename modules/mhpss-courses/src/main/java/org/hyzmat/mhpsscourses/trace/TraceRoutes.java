package org.hyzmat.mhpsscourses.trace;

import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_EDIT;
import static org.hyzmat.mhpsscourses.web.Permission.COURSE_READ;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.mhpsscourses.content.VersionExtension;
import org.hyzmat.mhpsscourses.content.VersionHead;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.office.Office;

/** The routes from a recommendation to the versions that answer it. */
public final class TraceRoutes implements VersionExtension {

    private static final String RECOMMENDATION = "/recommendations/{recommendation}";

    private final TracePages traces;

    public TraceRoutes(Office office) {
        traces = new TracePages(office);
    }

    @Override
    public List<Part> onVersion(Context ctx, VersionHead head) {
        return List.of(traces.ofVersion(head));
    }

    public void add(RoutesConfig routes) {
        routes.get(RECOMMENDATION, traces::show, COURSE_READ);
        routes.post(RECOMMENDATION + "/answers", traces::add, CONTENT_EDIT);
        routes.post(RECOMMENDATION + "/answers/{recommendation-trace}/remove", traces::remove, CONTENT_EDIT);
    }
}
