package org.hyzmat.people.family;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.people.person.Edge;
import org.hyzmat.people.person.PersonLine;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.PlaceChoices;

/** The pages on which a family is added with its first members, after looking for it. */
public final class FamilyAddPages {

    private final FamilyRepository families;
    private final FamilyLines lines;
    private final Lookalikes lookalikes;
    private final PlaceChoices places;
    private final Edge edge;

    /** Adds to what the repository holds. */
    public FamilyAddPages(
            FamilyRepository families, FamilyLines lines, Lookalikes lookalikes, PlaceChoices places, Edge edge) {
        this.families = families;
        this.lines = lines;
        this.lookalikes = lookalikes;
        this.places = places;
        this.edge = edge;
    }

    /** The question for the name, with which adding a family begins. */
    public void fresh(Context ctx) {
        ctx.render("family-find.peb", Map.of("form", Form.filled(Map.of())));
    }

    /** Which families are known under that name, and the form for another one. */
    public void begin(Context ctx) {
        Form form = Form.of(ctx);
        try {
            new Problems().require("name", form.value("name")).throwIfAny();
            render(ctx, blank(form.value("name")), lines.known(Visible.to(ctx), form.value("name")), Map.of());
        } catch (InvalidInputException invalid) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT).render("family-find.peb", Map.of("form", form.with(invalid)));
        }
    }

    /** The same form with one row more. */
    public void addRow(Context ctx) {
        render(ctx, FamilyRows.withOneMore(Form.of(ctx)), List.of(), Map.of());
    }

    /** Adds the family, once it is decided for each member whether it is somebody known. */
    public void create(Context ctx) {
        Form form = Form.of(ctx);
        try {
            add(ctx, RecordId.inForm(form), form);
        } catch (InvalidInputException invalid) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, form.with(invalid), List.of(), Map.of());
        }
    }

    private void add(Context ctx, UUID id, Form form) {
        Visible visible = Visible.to(ctx);
        FamilyDraft draft = FamilyDraft.of(form, places, edge.today());
        lookalikes.check(visible, draft.members());
        Map<String, List<PersonLine>> known = knownUnlessAdded(visible, id, draft);
        if (known.isEmpty()) {
            families.add(edge.stamp(Actor.of(ctx)), id, draft, edge.ids());
            ctx.redirect(ctx.contextPath() + "/families/" + id);
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, form.with(Lookalikes.question(known)), List.of(), known);
        }
    }

    /** Whoever presses the button twice must not be asked about the persons added by the first time. */
    private Map<String, List<PersonLine>> knownUnlessAdded(Visible visible, UUID id, FamilyDraft draft) {
        return families.find(visible, id).isPresent() ? Map.of() : lookalikes.of(visible, draft.members());
    }

    private void render(Context ctx, Form form, List<FamilyLine> families, Map<String, List<PersonLine>> known) {
        ctx.render(
                "family-new.peb",
                Map.of(
                        "form", form,
                        "rows", FamilyRows.of(form),
                        "families", families,
                        "known", known,
                        "regions", places.byRegion(form, "place")));
    }

    private Form blank(String name) {
        return Form.filled(Map.of("id", edge.newId().toString(), "name", name, "caregivers", "1", "children", "2"));
    }
}
