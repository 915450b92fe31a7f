package org.hyzmat.independentliving.plan;

import static org.hyzmat.independentliving.web.Permission.PLAN_EDIT;
import static org.hyzmat.independentliving.web.Permission.USER_READ;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.independentliving.user.Part;
import org.hyzmat.independentliving.user.UserExtension;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.platform.office.Office;

/** The routes to plans; the one in force stands on the overview. */
public final class PlanRoutes implements UserExtension {

    private final PlanPages plans;
    private final AgreementPages agreements;

    public PlanRoutes(Office office) {
        plans = new PlanPages(office);
        agreements = new AgreementPages(office);
    }

    public void add(RoutesConfig routes) {
        routes.get("/users/{service-user}/plans", plans::list, USER_READ);
        routes.get("/users/{service-user}/plans/new", plans::blank, PLAN_EDIT);
        routes.post("/users/{service-user}/plans/new", plans::create, PLAN_EDIT);
        routes.get("/plans/{plan}", plans::show, USER_READ);
        routes.get("/plans/{plan}/print", plans::print, USER_READ);
        routes.get("/plans/{plan}/new-version", plans::version, PLAN_EDIT);
        routes.get("/plans/{plan}/edit", plans::edit, PLAN_EDIT);
        routes.post("/plans/{plan}/edit", plans::change, PLAN_EDIT);
        routes.get("/plans/{plan}/agree", agreements::agreeing, PLAN_EDIT);
        routes.post("/plans/{plan}/agree", agreements::agree, PLAN_EDIT);
        routes.post("/plans/{plan}/goals", plans::note, PLAN_EDIT);
    }

    @Override
    public List<Part> aboveList(Context ctx) {
        return plans.due(ctx);
    }

    @Override
    public List<Part> onOverview(Context ctx, UserHead head) {
        return List.of(plans.current(ctx, head));
    }
}
