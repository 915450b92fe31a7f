package org.hyzmat.host.work;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Site;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.work.WorkKind;

/** The pages on which somebody sees how far work is, ends it, and gets its file. */
final class WorkPages {

    private final WorkFlow flow;
    private final TextCatalogue texts;
    private final Place place;

    WorkPages(WorkFlow flow, TextCatalogue texts, Place place) {
        this.flow = flow;
        this.texts = texts;
        this.place = place;
    }

    /**
     * Where the pages are, and for what.
     *
     * @param path below the prefix of the module
     * @param site inside which work is counted
     * @param kinds by their ids
     */
    record Place(String path, Supplier<Site> site, Map<String, WorkKind> kinds) {}

    /** A piece of work as a row of the list. */
    record Line(String href, String title, WorkRun run) {}

    void routes(RoutesConfig routes, RouteRole role) {
        routes.get(place.path(), this::list, role);
        routes.get(place.path() + "/{work}", this::show, role);
        routes.get(place.path() + "/{work}/file", this::file, role);
        routes.post(place.path() + "/{work}/cancel", this::cancel, role);
        routes.post(place.path() + "/{work}/again", this::again, role);
    }

    private void list(Context ctx) {
        Actor actor = Actor.of(ctx);
        Page<WorkRun> page = flow.runs().page(actor, Page.asked(ctx));
        List<Line> lines = page.rows().stream()
                .map(run -> flow.look(run, actor))
                .map(run -> new Line(at(ctx, run.id()), title(run, ctx.req().getLocale()), run))
                .toList();
        ctx.render("platform/work-list.peb", Map.of("page", page.with(lines)));
    }

    private void show(Context ctx) {
        WorkRun run = existing(ctx);
        ctx.render(
                "platform/work-run.peb",
                Map.of(
                        "run", run,
                        "place", ctx.contextPath() + place.path(),
                        "address", at(ctx, run.id()),
                        "workTitle", title(run, ctx.req().getLocale()),
                        "isKnown", place.kinds().containsKey(run.kind())));
    }

    private void file(Context ctx) {
        WorkRun run = existing(ctx);
        if (run.state() != WorkState.DONE) {
            ctx.redirect(at(ctx, run.id()));
            return;
        }
        ctx.contentType(run.contentType());
        ctx.header("Content-Disposition", "attachment; filename=\"" + run.fileName() + "\"");
        ctx.header("Content-Language", run.language());
        ctx.header("Cache-Control", "no-store");
        ctx.res().setContentLengthLong(run.fileSize());
        try (InputStream pieces = flow.open(run.id())) {
            pieces.transferTo(ctx.outputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException("The file of a piece of work was not sent to its end.", gone);
        }
    }

    private void cancel(Context ctx) {
        WorkRun run = existing(ctx);
        if (run.state().isWorking()) {
            flow.cancel(run);
        }
        ctx.redirect(at(ctx, run.id()));
    }

    private void again(Context ctx) {
        WorkRun run = existing(ctx);
        Optional.ofNullable(place.kinds().get(run.kind()))
                .ifPresent(kind -> flow.again(place.site().get(), run, kind, Actor.of(ctx)));
        ctx.redirect(at(ctx, run.id()));
    }

    private WorkRun existing(Context ctx) {
        Actor actor = Actor.of(ctx);
        return flow.runs()
                .find(RecordId.inPath(ctx, "work"), actor)
                .map(run -> flow.look(run, actor))
                .orElseThrow(NotFoundResponse::new);
    }

    private String at(Context ctx, UUID work) {
        return ctx.contextPath() + place.path() + "/" + work;
    }

    private String title(WorkRun run, Locale language) {
        return texts.text(language, "work." + run.kind());
    }
}
