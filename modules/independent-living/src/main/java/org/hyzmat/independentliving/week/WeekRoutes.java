package org.hyzmat.independentliving.week;

import static org.hyzmat.independentliving.web.Permission.USER_READ;
import static org.hyzmat.independentliving.web.Permission.VISIT_PLAN;

import io.javalin.config.RoutesConfig;
import org.hyzmat.platform.office.Office;

/** The routes to weeks of visits. */
public final class WeekRoutes {

    private final WeekPages weeks;
    private final SubstitutePages substitutes;

    public WeekRoutes(Office office) {
        weeks = new WeekPages(office);
        substitutes = new SubstitutePages(office);
    }

    public void add(RoutesConfig routes) {
        routes.get("/week", weeks::show, VISIT_PLAN);
        routes.get("/workers/{member}/substitute", substitutes::substituting, VISIT_PLAN);
        routes.post("/workers/{member}/substitute", substitutes::substitute, VISIT_PLAN);
        routes.get("/users/{service-user}/week", weeks::ofUser, USER_READ);
    }
}
