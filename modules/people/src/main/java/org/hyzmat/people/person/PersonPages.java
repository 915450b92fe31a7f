package org.hyzmat.people.person;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.people.forms.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;

/** The page on which a person is read. */
public final class PersonPages {

    private final PersonRepository persons;
    private final PersonLines lines;
    private final ContactRepository contacts;
    private final Edge edge;

    /** Shows what the repositories hold. */
    public PersonPages(PersonRepository persons, PersonLines lines, ContactRepository contacts, Edge edge) {
        this.persons = persons;
        this.lines = lines;
        this.contacts = contacts;
        this.edge = edge;
    }

    /** One person with contacts and families. */
    public void show(Context ctx) {
        Visible visible = Visible.to(ctx);
        UUID id = RecordId.inPath(ctx, "person");
        Person person = persons.find(visible, id).orElseThrow(NotFoundResponse::new);
        ctx.render(
                "person-show.peb",
                Map.of(
                        "person", person,
                        "line", lines.line(visible, person),
                        "contacts", contacts.of(visible, id),
                        "families", persons.memberships(visible, List.of(id), edge.today()),
                        "mayEdit", Permission.PERSON_EDIT.heldBy(Actor.of(ctx))));
    }
}
