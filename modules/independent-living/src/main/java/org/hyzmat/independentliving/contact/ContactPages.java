package org.hyzmat.independentliving.contact;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.hyzmat.independentliving.user.UserDesk;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.office.Office;

/** The pages on which those to reach in an emergency are added, changed and removed. */
final class ContactPages {

    private final Office office;
    private final UserDesk desk;
    private final ContactRepository contacts;

    ContactPages(Office office) {
        this.office = office;
        this.desk = new UserDesk(office);
        this.contacts = new ContactRepository(office.jdbi());
    }

    void blank(Context ctx) {
        UserHead head = desk.head(ctx);
        int last = contacts.of(Visible.to(ctx), head.user().id()).size();
        form(
                ctx,
                "contact-new.peb",
                head,
                Form.filled(Map.of("id", office.ids().next().toString(), "position", String.valueOf(last + 1))));
    }

    void create(Context ctx) {
        UserHead head = desk.head(ctx);
        Form form = Form.of(ctx);
        try {
            ContactDraft draft = ContactDraft.of(form);
            contacts.add(new Stamp(Actor.of(ctx), office.now()), head.user(), RecordId.inForm(form), draft);
            back(ctx, head);
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), "contact-new.peb", head, form.with(invalid));
        }
    }

    void edit(Context ctx) {
        UserHead head = desk.head(ctx);
        form(ctx, "contact-edit.peb", head, stored(contact(ctx, head)));
    }

    void change(Context ctx) {
        UserHead head = desk.head(ctx);
        EmergencyContact contact = contact(ctx, head);
        Form form = Form.of(ctx);
        try {
            if (contacts.change(Visible.to(ctx), contact.id(), form.version(), ContactDraft.of(form))) {
                back(ctx, head);
            } else {
                Form now = stored(contact(ctx, head));
                form(ctx.status(409), "contact-edit.peb", head, form.against(now, ContactDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), "contact-edit.peb", head, form.with(invalid));
        }
    }

    void removing(Context ctx) {
        UserHead head = desk.head(ctx);
        ctx.render("contact-remove.peb", Map.of("head", head, "contact", contact(ctx, head)));
    }

    void remove(Context ctx) {
        UserHead head = desk.head(ctx);
        contacts.remove(Visible.to(ctx), contact(ctx, head).id());
        back(ctx, head);
    }

    private EmergencyContact contact(Context ctx, UserHead head) {
        return contacts.find(Visible.to(ctx), head.user().id(), RecordId.inPath(ctx, "emergency-contact"))
                .orElseThrow(NotFoundResponse::new);
    }

    private void form(Context ctx, String view, UserHead head, Form form) {
        ctx.render(view, Map.of("head", head, "form", form, "address", ctx.path()));
    }

    private static void back(Context ctx, UserHead head) {
        ctx.redirect(ctx.contextPath() + "/users/" + head.user().id());
    }

    private static Form stored(EmergencyContact contact) {
        return Form.filled(Map.of(
                "version", String.valueOf(contact.version()),
                "name", contact.name(),
                "relation", contact.relation(),
                "phone", contact.phone(),
                "position", String.valueOf(contact.position()),
                "note", contact.note()));
    }
}
