package org.hyzmat.independentliving.user;

import static org.hyzmat.independentliving.web.Permission.USER_EDIT;
import static org.hyzmat.independentliving.web.Permission.USER_READ;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.hyzmat.people.api.People;
import org.hyzmat.platform.office.Office;

/** The pages about service users. */
public final class UserRoutes {

    private final UserPages users;
    private final IntakePages intake;
    private final UserEditPages changes;

    /**
     * Builds the pages.
     *
     * @param extensions what other areas add to them, in the order shown
     */
    public UserRoutes(Office office, People people, List<UserExtension> extensions) {
        this.users = new UserPages(office, extensions);
        this.intake = new IntakePages(office, people);
        this.changes = new UserEditPages(office, people, extensions);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/", users::list, USER_READ);
        routes.post("/", users::search, USER_READ);
        routes.get("/users/find", intake::find, USER_EDIT);
        routes.post("/users/find", intake::search, USER_EDIT);
        routes.get("/users/new", intake::blank, USER_EDIT);
        routes.post("/users/new", intake::create, USER_EDIT);
        routes.get("/users/{service-user}", users::show, USER_READ);
        routes.get("/users/{service-user}/edit", changes::edit, USER_EDIT);
        routes.post("/users/{service-user}/edit", changes::change, USER_EDIT);
    }
}
