package org.hyzmat.people.family;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.PlaceChoices;

/** The pages on which a family gets another name or place. */
public final class FamilyEditPages {

    private final FamilyRepository families;
    private final PlaceChoices places;

    /** Changes what the repository holds. */
    public FamilyEditPages(FamilyRepository families, PlaceChoices places) {
        this.families = families;
        this.places = places;
    }

    /** The form with what is stored. */
    public void edit(Context ctx) {
        render(ctx, filled(existing(ctx)));
    }

    /** Changes the family, or shows what somebody else changed meanwhile. */
    public void update(Context ctx) {
        FamilyRow family = existing(ctx);
        Form form = Form.of(ctx);
        try {
            FamilyDraft draft = FamilyDraft.ofFamilyAlone(form, places);
            if (families.update(Visible.to(ctx), family.id(), form.version(), draft)) {
                ctx.redirect(ctx.contextPath() + "/families/" + family.id());
            } else {
                ctx.status(HttpStatus.CONFLICT);
                render(ctx, form.against(filled(existing(ctx)), FamilyDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, form.with(invalid));
        }
    }

    private FamilyRow existing(Context ctx) {
        return families.find(Visible.to(ctx), RecordId.inPath(ctx, "family")).orElseThrow(NotFoundResponse::new);
    }

    private void render(Context ctx, Form form) {
        ctx.render(
                "family-edit.peb",
                Map.of(
                        "form", form,
                        "family", RecordId.inPath(ctx, "family"),
                        "regions", places.byRegion(form, "place")));
    }

    private static Form filled(FamilyRow family) {
        return Form.filled(
                Map.of("version", String.valueOf(family.version()), "name", family.name(), "place", family.place()));
    }
}
