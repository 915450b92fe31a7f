package org.hyzmat.mhpsscourses.step;

import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_APPROVE;
import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_EDIT;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.mhpsscourses.content.VersionExtension;
import org.hyzmat.mhpsscourses.content.VersionHead;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.office.Office;

/** The routes by which a version goes on. */
public final class StepRoutes implements VersionExtension {

    private final StepPages steps;

    public StepRoutes(Office office) {
        steps = new StepPages(office);
    }

    @Override
    public List<Part> onVersion(Context ctx, VersionHead head) {
        return List.of(steps.ofVersion(ctx, head));
    }

    public void add(RoutesConfig routes) {
        routes.post("/versions/{module-version}/revised", steps::revise, CONTENT_EDIT);
        routes.post("/versions/{module-version}/approved", steps::approve, CONTENT_APPROVE);
        routes.post("/versions/{module-version}/published", steps::publish, CONTENT_APPROVE);
    }
}
