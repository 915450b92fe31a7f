package org.hyzmat.mhpsscourses.content;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.function.Consumer;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.office.Office;

/** The forms by which paragraphs of a version are written. */
final class ParagraphPages {

    private final Office office;
    private final ParagraphRepository paragraphs;
    private final VersionDesk desk;

    ParagraphPages(Office office) {
        this.office = office;
        this.paragraphs = new ParagraphRepository(office.jdbi());
        this.desk = new VersionDesk(office);
    }

    void blank(Context ctx) {
        fresh(ctx, desk.head(ctx), Form.filled(Map.of("id", office.ids().next().toString())));
    }

    private static void fresh(Context ctx, VersionHead head, Form form) {
        ctx.render("paragraph-new.peb", Map.of("form", form, "head", head));
    }

    void create(Context ctx) {
        VersionHead head = desk.head(ctx);
        Form form = Form.of(ctx);
        try {
            Stamp stamp = new Stamp(Actor.of(ctx), office.now());
            paragraphs.add(stamp, RecordId.inForm(form), head.version().id(), ParagraphDraft.of(form));
            back(ctx, head);
        } catch (InvalidInputException invalid) {
            fresh(ctx.status(422), head, form.with(invalid));
        }
    }

    private static void back(Context ctx, VersionHead head) {
        ctx.redirect(ctx.contextPath() + "/versions/" + head.version().id() + "#words");
    }

    void edit(Context ctx) {
        VersionHead head = desk.head(ctx);
        Paragraph paragraph = paragraph(ctx, head);
        form(ctx, head, paragraph, stored(paragraph));
    }

    private Paragraph paragraph(Context ctx, VersionHead head) {
        return paragraphs
                .find(head.version().id(), RecordId.inPath(ctx, "paragraph"))
                .orElseThrow(NotFoundResponse::new);
    }

    private static void form(Context ctx, VersionHead head, Paragraph paragraph, Form form) {
        ctx.render("paragraph-edit.peb", Map.of("form", form, "head", head, "paragraph", paragraph));
    }

    void change(Context ctx) {
        VersionHead head = desk.head(ctx);
        Paragraph paragraph = paragraph(ctx, head);
        Form form = Form.of(ctx);
        try {
            if (paragraphs.change(paragraph, form.version(), ParagraphDraft.of(form))) {
                back(ctx, head);
            } else {
                Form now = stored(paragraph(ctx, head));
                form(ctx.status(409), head, paragraph, form.against(now, ParagraphDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), head, paragraph, form.with(invalid));
        }
    }

    void remove(Context ctx) {
        move(ctx, paragraphs::remove);
    }

    void raise(Context ctx) {
        move(ctx, paragraphs::raise);
    }

    private void move(Context ctx, Consumer<Paragraph> change) {
        VersionHead head = desk.head(ctx);
        try {
            change.accept(paragraph(ctx, head));
            back(ctx, head);
        } catch (InvalidInputException invalid) {
            ctx.status(422)
                    .render("version-refused.peb", Map.of("form", Form.of(ctx).with(invalid), "head", head));
        }
    }

    private static Form stored(Paragraph paragraph) {
        Names words = paragraph.words();
        return Form.filled(Map.of(
                "version",
                String.valueOf(paragraph.version()),
                "words-tk",
                words.tk(),
                "words-ru",
                words.ru(),
                "words-en",
                words.en()));
    }
}
