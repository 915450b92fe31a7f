package org.hyzmat.mhpsscourses.activity;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.mhpsscourses.web.Permission;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.SheetFormat;
import org.hyzmat.platform.tables.Values;

/** The log of activities, one of them, and the log as a file. */
final class ActivityPages {

    private final Office office;
    private final ActivityRepository activities;
    private final KindRepository kinds;
    private final ActivityRoutes.Tools tools;

    ActivityPages(Office office, ActivityRoutes.Tools tools) {
        this.office = office;
        this.activities = new ActivityRepository(office.jdbi(), office.ids()::next);
        this.kinds = new KindRepository(office.jdbi());
        this.tools = tools;
    }

    /** An activity as a list shows it. */
    public record Line(Activity activity, Names place) {}

    void list(Context ctx) {
        Form form = Form.inAddress(ctx, ActivityFilter.FIELDS);
        try {
            list(ctx, form, filter(form));
        } catch (InvalidInputException invalid) {
            list(ctx.status(422), form.with(invalid), ActivityFilter.ALL);
        }
    }

    private ActivityFilter filter(Form form) {
        return ActivityFilter.of(form, office.directory(), places());
    }

    private PlaceChoices places() {
        return new PlaceChoices(office.directory(), office.clock());
    }

    private void list(Context ctx, Form form, ActivityFilter filter) {
        Actor actor = Actor.of(ctx);
        DirectoryNames names = new DirectoryNames(office.directory());
        Page<Activity> page = activities.page(actor.visible(), filter, Page.asked(ctx));
        List<Line> lines = page.rows().stream()
                .map(activity -> new Line(activity, names.place(activity.placeId())))
                .toList();
        Values values = tools.values(ctx.req().getLocale());
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("sheetQuery", form.query(ActivityFilter.FIELDS));
        model.put("activities", page.with(lines));
        model.put("places", places().byRegion(form, "place"));
        model.put("layers", ActivityFormPages.choices(values, "layer.", Layer.values()));
        model.put("sectors", ActivityFormPages.choices(values, "sector.", Sector.values()));
        model.put("mayList", Permission.COURSE_EDIT.heldBy(actor));
        ctx.render("activity-list.peb", model);
    }

    void show(Context ctx) {
        show(ctx, false);
    }

    private void show(Context ctx, boolean changed) {
        Activity activity = activity(ctx);
        ctx.render(
                "activity-show.peb",
                Map.of(
                        "activity", activity,
                        "changed", changed,
                        "place", new DirectoryNames(office.directory()).place(activity.placeId()),
                        "sexes", Sex.values(),
                        "bands", AgeBand.values()));
    }

    private Activity activity(Context ctx) {
        return activities
                .find(Visible.to(ctx), RecordId.inPath(ctx, "activity"))
                .orElseThrow(NotFoundResponse::new);
    }

    void remove(Context ctx) {
        Activity activity = activity(ctx);
        boolean removed = activities.remove(activity, Form.of(ctx).version(), Actor.of(ctx), office.now());
        if (removed || activity.isRemoved()) {
            ctx.redirect(ctx.contextPath() + "/activities/" + activity.id());
        } else {
            show(ctx.status(409), true);
        }
    }

    void restore(Context ctx) {
        Activity activity = activity(ctx);
        activities.restore(activity, Visible.to(ctx));
        ctx.redirect(ctx.contextPath() + "/activities/" + activity.id());
    }

    /** All of what was chosen, with every number. */
    void file(Context ctx) {
        ActivityFilter filter = filter(Form.inAddress(ctx, ActivityFilter.FIELDS));
        ActivitySheet sheet = new ActivitySheet(
                new DirectoryNames(office.directory()), tools.values(ctx.req().getLocale()));
        tools.sheets()
                .send(
                        ctx,
                        SheetFormat.of(ctx),
                        "activities-" + office.today(),
                        List.of(sheet.of(activities.all(Visible.to(ctx), filter))));
    }

    /** The kinds that can be recorded, and those of earlier editions. */
    void kinds(Context ctx) {
        Actor actor = Actor.of(ctx);
        List<Kind> known = kinds.known(actor.agency());
        List<Kind> used = KindRepository.inUse(known);
        ctx.render(
                "activity-kinds.peb",
                Map.of(
                        "used", used,
                        "former",
                                known.stream()
                                        .filter(kind -> !used.contains(kind))
                                        .toList(),
                        "mayList", Permission.COURSE_EDIT.heldBy(actor)));
    }
}
