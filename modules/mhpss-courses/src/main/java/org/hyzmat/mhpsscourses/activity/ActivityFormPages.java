package org.hyzmat.mhpsscourses.activity;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.tables.Values;

/** The forms by which an activity is recorded and corrected. */
final class ActivityFormPages {

    private final Office office;
    private final ActivityRepository activities;
    private final KindRepository kinds;
    private final PlaceChoices places;
    private final ActivityRoutes.Tools tools;

    ActivityFormPages(Office office, ActivityRoutes.Tools tools) {
        this.office = office;
        this.activities = new ActivityRepository(office.jdbi(), office.ids()::next);
        this.kinds = new KindRepository(office.jdbi());
        this.places = new PlaceChoices(office.directory(), office.clock());
        this.tools = tools;
    }

    void blank(Context ctx) {
        Map<String, String> values = Map.of(
                "id", office.ids().next().toString(), "day", office.today().toString());
        fresh(ctx, Form.filled(values));
    }

    private void fresh(Context ctx, Form form) {
        ctx.render("activity-new.peb", model(ctx, form, offered(ctx)));
    }

    void create(Context ctx) {
        Form form = Form.of(ctx);
        try {
            UUID id = RecordId.inForm(form);
            activities.create(id, draft(form, offered(ctx)), new Stamp(Actor.of(ctx), office.now()));
            ctx.redirect(ctx.contextPath() + "/activities/" + id);
        } catch (InvalidInputException invalid) {
            fresh(ctx.status(422), form.with(invalid));
        }
    }

    private ActivityDraft draft(Form form, List<Kind> offered) {
        return ActivityDraft.of(
                form,
                office.today(),
                places,
                id -> offered.stream().anyMatch(kind -> kind.id().equals(id)));
    }

    private List<Kind> offered(Context ctx) {
        return KindRepository.inUse(kinds.known(Actor.of(ctx).agency()));
    }

    /** Those of today, and the one that the activity has: it stays as it was recorded. */
    private List<Kind> offered(Context ctx, Activity activity) {
        List<Kind> offered = new ArrayList<>(offered(ctx));
        if (!offered.contains(activity.kind())) {
            offered.add(activity.kind());
        }
        return offered;
    }

    void edit(Context ctx) {
        Activity activity = activity(ctx);
        form(ctx, activity, stored(activity));
    }

    void change(Context ctx) {
        Activity activity = activity(ctx);
        Form form = Form.of(ctx);
        try {
            ActivityDraft draft = draft(form, offered(ctx, activity));
            if (activities.change(activity, form.version(), draft, new Stamp(Actor.of(ctx), office.now()))) {
                ctx.redirect(ctx.contextPath() + "/activities/" + activity.id());
            } else {
                Activity now = activity(ctx);
                form(ctx.status(409), now, form.against(stored(now), ActivityDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), activity, form.with(invalid));
        }
    }

    private Activity activity(Context ctx) {
        return activities
                .find(Visible.to(ctx), RecordId.inPath(ctx, "activity"))
                .filter(activity -> !activity.isRemoved())
                .orElseThrow(NotFoundResponse::new);
    }

    private static Form stored(Activity activity) {
        Map<String, String> values = new HashMap<>();
        values.put("version", String.valueOf(activity.version()));
        values.put("day", activity.heldOn().toString());
        values.put("place", activity.placeId().toString());
        values.put("layer", activity.layer().code());
        values.put("sector", activity.sector().code());
        values.put("kind", activity.kind().id().toString());
        Reached.nobody().forEach(cell -> values.put(cell.field(), ""));
        activity.reached().forEach(cell -> values.put(cell.field(), String.valueOf(cell.people())));
        return Form.filled(values);
    }

    private void form(Context ctx, Activity activity, Form form) {
        Map<String, Object> model = model(ctx, form, offered(ctx, activity));
        model.put("activity", activity);
        ctx.render("activity-edit.peb", model);
    }

    private Map<String, Object> model(Context ctx, Form form, List<Kind> offered) {
        Values values = tools.values(ctx.req().getLocale());
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("places", places.byRegion(form, "place"));
        model.put("layers", choices(values, "layer.", Layer.values()));
        model.put("sectors", choices(values, "sector.", Sector.values()));
        model.put(
                "kinds",
                offered.stream().map(kind -> Choice.of(kind.id(), kind.label())).toList());
        model.put("sexes", Sex.values());
        model.put("bands", AgeBand.values());
        model.put("fieldWords", fieldWords(values));
        return model;
    }

    /** One thing to choose, in the language of the reader. */
    public record Option(String value, String label) {}

    static List<Option> choices(Values values, String key, Enum<?>[] constants) {
        List<Option> choices = new ArrayList<>();
        for (Enum<?> constant : constants) {
            String code = Codes.of(constant);
            choices.add(new Option(code, values.text(key + code)));
        }
        return choices;
    }

    private static Map<String, String> fieldWords(Values values) {
        Map<String, String> words = new HashMap<>();
        List.of("day", "place", "layer", "sector", "kind")
                .forEach(field -> words.put(field, values.text("activity." + field)));
        Reached.nobody().forEach(cell -> words.put(cell.field(), ActivitySheet.word(values, cell)));
        return words;
    }
}
