package org.hyzmat.host.imports;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.sheets.SheetFormat;

/** The page on which kinds of lists are chosen and imports are found again, and the files that are given out. */
final class OverviewPages {

    private final ImportGround ground;
    private final ImportFlow flow;
    private final ImportPlace place;

    OverviewPages(ImportGround ground, ImportFlow flow, ImportPlace place) {
        this.ground = ground;
        this.flow = flow;
        this.place = place;
    }

    /** A kind of list. */
    record KindCard(String href, String title, String about) {}

    /** An import as a row of the list. */
    record Line(String href, String kind, Run run) {}

    void routes(RoutesConfig routes, RouteRole role) {
        routes.get(place.path(), this::list, role);
        place.desks().forEach((kind, desk) -> {
            for (SheetFormat format : SheetFormat.values()) {
                String file = place.path() + "/" + kind + "/";
                routes.get(file + "empty." + format.ending(), ctx -> empty(ctx, desk, format), role);
                routes.get(file + "present." + format.ending(), ctx -> present(ctx, desk, format), role);
            }
        });
    }

    private void list(Context ctx) {
        Locale language = ctx.req().getLocale();
        UUID agency = Actor.of(ctx).agency();
        Page<Run> page = flow.runs().page(agency, Page.asked(ctx));
        List<KindCard> kinds = place.desks().values().stream()
                .map(desk -> new KindCard(
                        place.at(ctx) + "/" + desk.kind().id(),
                        desk.words().title(language),
                        desk.words().about(language)))
                .toList();
        List<Line> lines = page.rows().stream()
                .map(run -> flow.look(run, place.desk(run)))
                .map(run -> new Line(place.at(ctx, run.id()), title(run, language), run))
                .toList();
        ctx.render("platform/import-list.peb", Map.of("kinds", kinds, "page", page.with(lines)));
    }

    private String title(Run run, Locale language) {
        return place.desk(run).map(desk -> desk.words().title(language)).orElse(run.kind());
    }

    private void empty(Context ctx, ListDesk<?> desk, SheetFormat format) {
        ground.sheets()
                .send(
                        ctx,
                        format,
                        desk.kind().id(),
                        List.of(desk.empty(ctx.req().getLocale())));
    }

    private void present(Context ctx, ListDesk<?> desk, SheetFormat format) {
        ground.sheets()
                .send(
                        ctx,
                        format,
                        desk.kind().id(),
                        List.of(desk.present(Actor.of(ctx), ctx.req().getLocale())));
    }
}
