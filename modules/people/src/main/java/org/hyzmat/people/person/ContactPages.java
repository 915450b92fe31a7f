package org.hyzmat.people.person;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;

/** The pages on which the ways to reach a person are added, changed and removed. */
public final class ContactPages {

    private final PersonRepository persons;
    private final ContactRepository contacts;
    private final Edge edge;

    /** Adds to and changes what the repositories hold. */
    public ContactPages(PersonRepository persons, ContactRepository contacts, Edge edge) {
        this.persons = persons;
        this.contacts = contacts;
        this.edge = edge;
    }

    /** The blank form. */
    public void fresh(Context ctx) {
        Form blank = Form.filled(Map.of("id", edge.newId().toString(), "message", "no"));
        render(ctx, "contact-new.peb", blank);
    }

    /** Adds a contact. */
    public void create(Context ctx) {
        Person person = person(ctx);
        Form form = Form.of(ctx);
        UUID id = RecordId.inForm(form);
        try {
            contacts.add(edge.stamp(Actor.of(ctx)).forAgency(person.agency()), id, person.id(), ContactDraft.of(form));
            back(ctx, person);
        } catch (InvalidInputException invalid) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, "contact-new.peb", form.with(invalid));
        }
    }

    /** The form with what is stored. */
    public void edit(Context ctx) {
        render(ctx, "contact-edit.peb", filled(contact(ctx)));
    }

    /** Changes a contact, or shows what somebody else changed meanwhile. */
    public void update(Context ctx) {
        Person person = person(ctx);
        Contact contact = contact(ctx);
        Form form = Form.of(ctx);
        try {
            ContactDraft draft = ContactDraft.of(form);
            if (contacts.update(Visible.to(ctx), contact.id(), form.version(), draft)) {
                back(ctx, person);
            } else {
                ctx.status(HttpStatus.CONFLICT);
                render(ctx, "contact-edit.peb", form.against(filled(contact(ctx)), ContactDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, "contact-edit.peb", form.with(invalid));
        }
    }

    /** Asks whether a contact is to be removed. */
    public void askRemove(Context ctx) {
        ctx.render("contact-remove.peb", Map.of("person", person(ctx), "contact", contact(ctx)));
    }

    /** Removes a contact. */
    public void remove(Context ctx) {
        Person person = person(ctx);
        contacts.remove(Visible.to(ctx), contact(ctx).id());
        back(ctx, person);
    }

    private Person person(Context ctx) {
        return persons.find(Visible.to(ctx), RecordId.inPath(ctx, "person")).orElseThrow(NotFoundResponse::new);
    }

    private Contact contact(Context ctx) {
        return contacts.find(Visible.to(ctx), RecordId.inPath(ctx, "person"), RecordId.inPath(ctx, "contact"))
                .orElseThrow(NotFoundResponse::new);
    }

    private void render(Context ctx, String view, Form form) {
        ctx.render(
                view,
                Map.of(
                        "form", form,
                        "person", person(ctx),
                        "contact", ctx.pathParamMap().getOrDefault("contact", "")));
    }

    private static void back(Context ctx, Person person) {
        ctx.redirect(ctx.contextPath() + "/persons/" + person.id());
    }

    private static Form filled(Contact contact) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("version", List.of(String.valueOf(contact.version())));
        values.put("phone", List.of(contact.phone()));
        values.put("answered-by", List.of(contact.answeredBy()));
        values.put("safe-times", List.of(contact.safeTimes()));
        values.put("safe-means", contact.safeMeans());
        values.put("message", List.of(contact.messageAllowed() ? "yes" : "no"));
        return Form.filledWith(values);
    }
}
