package org.hyzmat.people.person;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.forms.BornField;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.PlaceChoices;

/** The pages on which a person is added, after looking for them, or changed. */
public final class PersonEditPages {

    private final PersonRepository persons;
    private final PersonLines lines;
    private final PlaceChoices places;
    private final Edge edge;

    /** Adds to and changes what the repository holds. */
    public PersonEditPages(PersonRepository persons, PersonLines lines, PlaceChoices places, Edge edge) {
        this.persons = persons;
        this.lines = lines;
        this.places = places;
        this.edge = edge;
    }

    /** The question for the name, with which adding a person begins. */
    public void fresh(Context ctx) {
        ctx.render("person-find.peb", Map.of("form", Form.filled(Map.of())));
    }

    /** Who is known under that name, and the form for somebody else. */
    public void begin(Context ctx) {
        Form form = Form.of(ctx);
        try {
            new Problems().require("name", form.value("name")).throwIfAny();
            renderNew(ctx, blank(form.value("name")), form.value("name"));
        } catch (InvalidInputException invalid) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT).render("person-find.peb", Map.of("form", form.with(invalid)));
        }
    }

    /** Adds the person. */
    public void create(Context ctx) {
        Form form = Form.of(ctx);
        UUID id = RecordId.inForm(form);
        try {
            PersonDraft draft = PersonDraft.of(form, places, edge.today());
            persons.add(edge.stamp(Actor.of(ctx)), id, draft);
            ctx.redirect(ctx.contextPath() + "/persons/" + id);
        } catch (InvalidInputException invalid) {
            renderNew(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(invalid), "");
        }
    }

    /** The form with what is stored. */
    public void edit(Context ctx) {
        renderEdit(ctx, filled(existing(ctx)));
    }

    /** Changes the person, or shows what somebody else changed meanwhile. */
    public void update(Context ctx) {
        Person person = existing(ctx);
        Form form = Form.of(ctx);
        try {
            PersonDraft draft = PersonDraft.of(form, places, edge.today());
            if (persons.update(Visible.to(ctx), person.id(), form.version(), draft)) {
                ctx.redirect(ctx.contextPath() + "/persons/" + person.id());
            } else {
                Form conflict = form.against(filled(existing(ctx)), PersonDraft.FIELDS);
                renderEdit(ctx.status(HttpStatus.CONFLICT), conflict);
            }
        } catch (InvalidInputException invalid) {
            renderEdit(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(invalid));
        }
    }

    private Person existing(Context ctx) {
        return persons.find(Visible.to(ctx), RecordId.inPath(ctx, "person")).orElseThrow(NotFoundResponse::new);
    }

    private void renderNew(Context ctx, Form form, String name) {
        ctx.render(
                "person-new.peb",
                Map.of(
                        "form", form,
                        "known", lines.known(Visible.to(ctx), name),
                        "regions", places.byRegion(form, "place")));
    }

    private void renderEdit(Context ctx, Form form) {
        ctx.render(
                "person-edit.peb",
                Map.of(
                        "form", form,
                        "person", RecordId.inPath(ctx, "person"),
                        "regions", places.byRegion(form, "place")));
    }

    private Form blank(String typed) {
        PersonName name = PersonName.read(typed, "", Sex.UNKNOWN);
        return Form.filled(Map.of(
                "id", edge.newId().toString(),
                "given-name", name.given(),
                "family-name", name.family(),
                "father-name", name.father()));
    }

    private static Form filled(Person person) {
        Map<String, String> values = new HashMap<>();
        values.put("version", String.valueOf(person.version()));
        values.put("given-name", person.name().given());
        values.put("family-name", person.name().family());
        values.put("father-name", person.name().father());
        values.put("sex", person.sex().code());
        values.put("born", BornField.write(person.birth()));
        values.put("place", person.place());
        values.put("other-spellings", person.otherSpellings());
        return Form.filled(values);
    }
}
