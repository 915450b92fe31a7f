package org.hyzmat.mhpsscourses.file;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hyzmat.mhpsscourses.content.VersionDesk;
import org.hyzmat.mhpsscourses.content.VersionHead;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.FileField;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** The form by which a file is handed in, the file itself, and taking it out. */
final class FilePages {

    private static final FileField FIELD = new FileField("file", 10, "file.large");

    private final Office office;
    private final FileRepository files;
    private final VersionDesk desk;

    FilePages(Office office, FileRepository files) {
        this.office = office;
        this.files = files;
        this.desk = new VersionDesk(office);
    }

    void blank(Context ctx) {
        fresh(ctx, desk.head(ctx), empty());
    }

    private Form empty() {
        return Form.filled(Map.of("id", office.ids().next().toString()));
    }

    private static void fresh(Context ctx, VersionHead head, Form form) {
        ctx.render("file-new.peb", Map.of("form", form, "head", head, "largest", FIELD.largestMegabytes()));
    }

    void create(Context ctx) {
        VersionHead head = desk.head(ctx);
        Form form = empty();
        try {
            form = FIELD.form(ctx);
            UploadedFile file = FIELD.file(ctx);
            FileDraft draft = FileDraft.of(form, FileField.nameOf(file), bytes(file));
            files.add(
                    new Stamp(Actor.of(ctx), office.now()),
                    RecordId.inForm(form),
                    head.version().id(),
                    draft);
            back(ctx, head);
        } catch (InvalidInputException invalid) {
            fresh(ctx.status(422), head, form.with(invalid));
        }
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream content = file.content()) {
            return content.readAllBytes();
        } catch (IOException gone) {
            throw new UncheckedIOException("A file that was handed in cannot be read.", gone);
        }
    }

    private static void back(Context ctx, VersionHead head) {
        ctx.redirect(ctx.contextPath() + "/versions/" + head.version().id() + "#files");
    }

    /** Gives a file out to be kept, never to be shown by the browser. */
    void send(Context ctx) {
        VersionFile file = file(ctx, desk.head(ctx));
        if (file.removed()) {
            throw new NotFoundResponse();
        }
        ctx.contentType(file.type().contentType())
                .header("Content-Disposition", Disposition.attachment(file.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        if (file.language().isOne()) {
            ctx.header("Content-Language", file.language().code());
        }
        ctx.res().setContentLengthLong(file.fileSize());
        try (InputStream pieces = files.open(file)) {
            pieces.transferTo(ctx.outputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException("A file of a version was not sent to its end.", gone);
        }
    }

    private VersionFile file(Context ctx, VersionHead head) {
        UUID id = RecordId.inPath(ctx, "version-file");
        return files.find(head.version().id(), id).orElseThrow(NotFoundResponse::new);
    }

    void remove(Context ctx) {
        change(ctx, file -> files.remove(file, office.now()));
    }

    void restore(Context ctx) {
        change(ctx, files::restore);
    }

    private void change(Context ctx, Consumer<VersionFile> change) {
        VersionHead head = desk.head(ctx);
        try {
            change.accept(file(ctx, head));
            back(ctx, head);
        } catch (InvalidInputException invalid) {
            ctx.status(422)
                    .render("version-refused.peb", Map.of("form", Form.of(ctx).with(invalid), "head", head));
        }
    }
}
