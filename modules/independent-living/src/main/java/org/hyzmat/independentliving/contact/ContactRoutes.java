package org.hyzmat.independentliving.contact;

import static org.hyzmat.independentliving.web.Permission.USER_EDIT;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.independentliving.user.Part;
import org.hyzmat.independentliving.user.UserExtension;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.office.Office;

/** The pages about those to reach in an emergency, who stand on the overview. */
public final class ContactRoutes implements UserExtension {

    private final ContactRepository contacts;
    private final ContactPages pages;

    public ContactRoutes(Office office) {
        this.contacts = new ContactRepository(office.jdbi());
        this.pages = new ContactPages(office);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        String contact = "/users/{service-user}/contacts/{emergency-contact}";
        routes.get("/users/{service-user}/contacts/new", pages::blank, USER_EDIT);
        routes.post("/users/{service-user}/contacts/new", pages::create, USER_EDIT);
        routes.get(contact + "/edit", pages::edit, USER_EDIT);
        routes.post(contact + "/edit", pages::change, USER_EDIT);
        routes.get(contact + "/remove", pages::removing, USER_EDIT);
        routes.post(contact + "/remove", pages::remove, USER_EDIT);
    }

    @Override
    public List<Part> onOverview(Context ctx, UserHead head) {
        return List.of(new Part(
                "_contacts.peb", contacts.of(Visible.to(ctx), head.user().id())));
    }
}
