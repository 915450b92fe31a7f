package org.hyzmat.independentliving.plan;

import static org.hyzmat.independentliving.web.Permission.PLAN_EDIT;
import static org.hyzmat.independentliving.web.Permission.USER_READ;

import io.javalin.config.RoutesConfig;
import org.hyzmat.independentliving.web.Office;

/** The routes to plans. */
public final class PlanRoutes {

    private final PlanPages plans;

    public PlanRoutes(Office office) {
        plans = new PlanPages(office);
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
        routes.get("/plans/{plan}/agree", plans::agreeing, PLAN_EDIT);
        routes.post("/plans/{plan}/agree", plans::agree, PLAN_EDIT);
        routes.post("/plans/{plan}/goals", plans::note, PLAN_EDIT);
    }
}
