package org.hyzmat.people.person;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.people.forms.RecordId;
import org.hyzmat.people.forms.Rights;
import org.hyzmat.people.names.SearchWords;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Visible;

/** The pages on which persons are found and read. */
public final class PersonPages {

    private static final int LAST_PAGE = 99_999;

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

    /** All persons, a page at a time. */
    public void list(Context ctx) {
        list(ctx, Form.filled(Map.of()), Page.asked(ctx));
    }

    /** The persons met by what was typed. */
    public void search(Context ctx) {
        Form form = Form.of(ctx);
        list(ctx, form, askedPage(form));
    }

    /** Which page of the results a search form asks for, from 1. */
    public static int askedPage(Form form) {
        return form.number("page", new Problems())
                .filter(page -> page > 0 && page <= LAST_PAGE)
                .orElse(1);
    }

    private void list(Context ctx, Form form, int number) {
        SearchWords words = SearchWords.of(form.value("name"));
        ctx.render(
                "person-list.peb",
                Map.of(
                        "page",
                        lines.page(Visible.to(ctx), words, number),
                        "form",
                        form,
                        "filtered",
                        !words.isEmpty(),
                        "mayEdit",
                        Rights.mayEdit(ctx)));
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
                        "mayEdit", Rights.mayEdit(ctx)));
    }
}
