package org.hyzmat.host.imports;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.host.sheets.TableFile;
import org.hyzmat.host.sheets.TableSource;
import org.hyzmat.host.sheets.UnreadableTableException;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;

/** The page on which a file is handed in. */
final class UploadPages {

    private static final String FIELD = "file";
    private static final int LONGEST_NAME = 200;
    /** What a form has around a file. */
    private static final long FRAME = 20_000;
    /** A browser shows an answer only when the server has heard it out. */
    private static final long HEARD = 10;

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

    private void upload(Context ctx, ListDesk<?> desk) {
        try {
            Form form = form(ctx);
            Run run = keep(ctx, desk, form);
            ctx.redirect(place.at(ctx, run.id()) + (run.state() == RunState.CHOOSING ? "/columns" : ""));
        } catch (InvalidInputException invalid) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, desk, blank().with(invalid));
        }
    }

    /** The form, once it is known not to be too large to be read. */
    private Form form(Context ctx) {
        if (ctx.req().getContentLengthLong() > ground.limits().largestBytes() + FRAME) {
            hearOut(ctx);
            throw tooLarge();
        }
        if (!ctx.isMultipartFormData()) {
            throw new InvalidInputException(List.of(new Problem(FIELD, "problem.required", List.of())));
        }
        return Form.of(ctx);
    }

    private void hearOut(Context ctx) {
        long left = ground.limits().largestBytes() * HEARD;
        byte[] buffer = new byte[(int) FRAME];
        try (InputStream body = ctx.req().getInputStream()) {
            for (int read = body.read(buffer); read >= 0 && left > 0; read = body.read(buffer)) {
                left -= read;
            }
        } catch (IOException gone) {
            throw new UncheckedIOException("Somebody left while a file came in.", gone);
        }
    }

    private InvalidInputException tooLarge() {
        return new InvalidInputException(List.of(
                new Problem(FIELD, "import.file.large", List.of(ground.limits().largestMegabytes()))));
    }

    private Run keep(Context ctx, ListDesk<?> desk, Form form) {
        UploadedFile file = ctx.uploadedFile(FIELD);
        new Problems()
                .require(FIELD, file == null || file.filename().isBlank() ? "" : file.filename())
                .throwIfAny();
        if (file.size() > ground.limits().largestBytes()) {
            throw tooLarge();
        }
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
                plain(file.filename()),
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

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.substring(0, Math.min(LONGEST_NAME, last.length()));
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
