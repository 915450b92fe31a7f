package org.hyzmat.independentliving.user;

import static org.hyzmat.independentliving.web.Permission.USER_READ;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.hyzmat.independentliving.web.Office;

/** The pages about service users. */
public final class UserRoutes {

    private final UserPages users;

    /**
     * Builds the pages.
     *
     * @param extensions what other areas add to them
     */
    public UserRoutes(Office office, List<UserExtension> extensions) {
        UserDesk desk = new UserDesk(office);
        this.users = new UserPages(office, desk, extensions);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/", users::list, USER_READ);
        routes.get("/users/{service-user}", users::show, USER_READ);
    }
}
