package org.hyzmat.host.imports;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.host.sheets.TableFile;
import org.hyzmat.host.sheets.TableSource;
import org.hyzmat.host.sheets.UnreadableTableException;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.FileField;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;

/** The page on which a file is handed in. */
final class UploadPages {

    private static final String FIELD = "file";

    private final ImportGround ground;
    private final ImportFlow flow;
    private final ImportPlace place;

    UploadPages(ImportGround ground, ImportFlow flow, ImportPlace place) {
        this.ground = ground;
        this.flow = flow;
        this.place = place;
    }

    /** A column as it is explained. */
    record ColumnNote(String word, boolean required, String holds, String hint) {}

    void routes(RoutesConfig routes, RouteRole role) {
        place.desks().forEach((kind, desk) -> {
            String path = place.path() + "/" + kind;
            routes.get(path, ctx -> render(ctx, desk, blank()), role);
            routes.post(path, ctx -> upload(ctx, desk), role);
        });
    }

    private Form blank() {
        return Form.filled(Map.of("id", ground.ids().next().toString()));
    }

    private FileField field() {
        return new FileField(FIELD, ground.limits().largestMegabytes(), "import.file.large");
    }

    private void upload(Context ctx, ListDesk<?> desk) {
        try {
            Form form = field().form(ctx);
            Run run = keep(ctx, desk, form);
            ctx.redirect(place.at(ctx, run.id()) + (run.state() == RunState.CHOOSING ? "/columns" : ""));
        } catch (InvalidInputException invalid) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, desk, blank().with(invalid));
        }
    }

    private Run keep(Context ctx, ListDesk<?> desk, Form form) {
        UploadedFile file = field().file(ctx);
        UUID id = form.id("id", new Problems()).orElseThrow(BadRequestResponse::new);
        Actor actor = Actor.of(ctx);
        try {
            return keep(desk, id, actor, file);
        } catch (UnreadableTableException unreadable) {
            throw new InvalidInputException(List.of(unreadable.in(FIELD)));
        } catch (IOException gone) {
            throw new UncheckedIOException("A file that was handed in cannot be kept.", gone);
        }
    }

    private Run keep(ListDesk<?> desk, UUID id, Actor actor, UploadedFile file) throws IOException {
        TableSource source = file::content;
        boolean isGuessed = TableFile.of(source).isGuessed();
        List<String> words = ListDesk.header(source);
        Run run = new Run(
                id,
                desk.kind().id(),
                actor.agency(),
                actor.person(),
                actor.name(),
                FileField.nameOf(file),
                file.size(),
                isGuessed,
                RunState.CHOOSING,
                Counts.NONE,
                0,
                "",
                flow.now(),
                flow.now());
        boolean isNew = flow.runs().add(run, source);
        Run kept = flow.runs().find(id, actor.agency()).orElseThrow(BadRequestResponse::new);
        return isNew ? begun(kept, desk, words, actor) : kept;
    }

    /** Looks at the rows at once where there is nothing to be asked about the columns. */
    private Run begun(Run run, ListDesk<?> desk, List<String> words, Actor actor) {
        Headers headers =
                Headers.of(words, desk.kind(), desk.words(), flow.mappings().habits(run.kind(), run.agency()));
        if (headers.isPlain(desk.kind())) {
            flow.mappings().keep(run, headers.guess(), words);
            flow.check(place.site().get(), run, desk, actor);
        }
        return flow.runs().find(run.id(), run.agency()).orElse(run);
    }

    private void render(Context ctx, ListDesk<?> desk, Form form) {
        Locale language = ctx.req().getLocale();
        List<ColumnNote> columns = desk.kind().columns().stream()
                .map(column -> new ColumnNote(
                        desk.words().header(language, column.name()),
                        column.required(),
                        column.choices().isEmpty()
                                ? ""
                                : desk.words().choices(column).in(language),
                        desk.words().hint(language, column.name())))
                .toList();
        ctx.render(
                "platform/import-upload.peb",
                Map.of(
                        "form", form,
                        "place", place.at(ctx),
                        "kindId", desk.kind().id(),
                        "kindTitle", desk.words().title(language),
                        "aboutList", desk.words().about(language),
                        "columnNotes", columns,
                        "largest", ground.limits().largestMegabytes(),
                        "mostRows", ground.limits().mostRows()));
    }
}
