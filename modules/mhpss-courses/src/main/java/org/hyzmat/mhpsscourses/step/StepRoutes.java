package org.hyzmat.mhpsscourses.step;

import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_APPROVE;
import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_EDIT;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiConsumer;
import org.hyzmat.mhpsscourses.content.VersionExtension;
import org.hyzmat.mhpsscourses.content.VersionHead;
import org.hyzmat.mhpsscourses.content.VersionState;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.Form;
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

    /**
     * Names them.
     *
     * @param version the page on which a refused step is shown with what was typed
     */
    public void add(RoutesConfig routes, BiConsumer<Context, Form> version) {
        routes.post(
                "/versions/{module-version}/revised",
                ctx -> steps.take(ctx, VersionState.REVISED, version),
                CONTENT_EDIT);
        routes.post(
                "/versions/{module-version}/approved",
                ctx -> steps.take(ctx, VersionState.APPROVED, version),
                CONTENT_APPROVE);
        routes.post(
                "/versions/{module-version}/published",
                ctx -> steps.take(ctx, VersionState.PUBLISHED, version),
                CONTENT_APPROVE);
    }
}
