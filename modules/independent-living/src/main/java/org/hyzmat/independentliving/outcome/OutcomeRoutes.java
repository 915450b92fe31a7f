package org.hyzmat.independentliving.outcome;

import static org.hyzmat.independentliving.web.Permission.ASSESSMENT_READ;
import static org.hyzmat.independentliving.web.Permission.USER_EDIT;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.hyzmat.independentliving.user.UserExtension;
import org.hyzmat.platform.office.Office;

/** The pages on what became of somebody's support. */
public final class OutcomeRoutes {

    private final OutcomePages pages;

    /**
     * Builds the pages.
     *
     * @param listeners who acts when support ends or begins again
     */
    public OutcomeRoutes(Office office, List<UserExtension> listeners) {
        this.pages = new OutcomePages(office, listeners);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/users/{service-user}/outcomes", pages::list, ASSESSMENT_READ);
        routes.post("/users/{service-user}/outcomes", pages::create, USER_EDIT);
        routes.get("/users/{service-user}/outcomes/{outcome}/remove", pages::removing, USER_EDIT);
        routes.post("/users/{service-user}/outcomes/{outcome}/remove", pages::remove, USER_EDIT);
    }
}
