package org.hyzmat.independentliving.visit;

import static org.hyzmat.independentliving.web.Permission.USER_READ;
import static org.hyzmat.independentliving.web.Permission.VISIT_PLAN;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.independentliving.user.Part;
import org.hyzmat.independentliving.user.SupportChange;
import org.hyzmat.independentliving.user.UserExtension;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.Handle;

/** The routes to visits, which are called off when support ends. */
public final class VisitRoutes implements UserExtension {

    private final AddPages adding;
    private final VisitPages visits;
    private final EndedSupport ended;

    public VisitRoutes(Office office) {
        adding = new AddPages(office);
        visits = new VisitPages(office);
        ended = new EndedSupport(office.ids());
    }

    public void add(RoutesConfig routes) {
        routes.get("/visits/generate", adding::generating, VISIT_PLAN);
        routes.post("/visits/generate", adding::generate, VISIT_PLAN);
        routes.get("/users/{service-user}/visits/new", adding::blank, VISIT_PLAN);
        routes.post("/users/{service-user}/visits/new", adding::add, VISIT_PLAN);
        routes.get("/visits/{visit}", visits::show, USER_READ);
        routes.get("/visits/{visit}/move", visits::moving, VISIT_PLAN);
        routes.post("/visits/{visit}/move", visits::move, VISIT_PLAN);
        routes.get("/visits/{visit}/substitute", visits::substituting, VISIT_PLAN);
        routes.post("/visits/{visit}/substitute", visits::substitute, VISIT_PLAN);
        routes.post("/visits/{visit}/cancel", visits::cancel, VISIT_PLAN);
        routes.post("/visits/{visit}/restore", visits::restore, VISIT_PLAN);
    }

    @Override
    public List<Part> onOverview(Context ctx, UserHead head) {
        return List.of(visits.ahead(ctx, head));
    }

    @Override
    public void supportChanged(Handle handle, SupportChange change) {
        ended.follow(handle, change);
    }
}
