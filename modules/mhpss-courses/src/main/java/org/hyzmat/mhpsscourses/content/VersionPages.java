package org.hyzmat.mhpsscourses.content;

import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_EDIT;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** A version with its words and what other areas add, and the forms for what is said about it. */
final class VersionPages {

    private final Office office;
    private final VersionRepository versions;
    private final VersionDesk desk;
    private final List<VersionExtension> extensions;

    VersionPages(Office office, List<VersionExtension> extensions) {
        this.office = office;
        this.versions = new VersionRepository(office.jdbi());
        this.desk = new VersionDesk(office);
        this.extensions = List.copyOf(extensions);
    }

    void show(Context ctx) {
        show(ctx, Form.filled(Map.of()));
    }

    /** The page with what was typed where something on it was refused. */
    void show(Context ctx, Form form) {
        VersionHead head = desk.head(ctx);
        ModuleVersion version = head.version();
        Map<String, Object> model = new HashMap<>();
        model.put("head", head);
        model.put("form", form);
        model.put("versions", versions.ofModules(List.of(head.module().id())));
        model.put("paragraphs", new ParagraphRepository(office.jdbi()).of(version.id()));
        model.put("mayWrite", CONTENT_EDIT.heldBy(Actor.of(ctx)) && head.isOpen());
        model.put(
                "parts",
                extensions.stream()
                        .flatMap(each -> each.onVersion(ctx, head).stream())
                        .toList());
        ctx.render("version-show.peb", model);
    }

    /** The form for the next version, filled with what the newest one says. */
    void blank(Context ctx) {
        CourseModule module = desk.module(ctx);
        Form form =
                newest(module).stream().map(VersionPages::stored).findFirst().orElse(Form.filled(Map.of()));
        fresh(
                ctx,
                module,
                form.with("what-changed", "").with("id", office.ids().next().toString()));
    }

    private List<ModuleVersion> newest(CourseModule module) {
        return versions.ofModules(List.of(module.id()));
    }

    private void fresh(Context ctx, CourseModule module, Form form) {
        ctx.render("version-new.peb", Map.of("form", form, "module", module, "versions", newest(module)));
    }

    void create(Context ctx) {
        CourseModule module = desk.module(ctx);
        Form form = Form.of(ctx);
        try {
            UUID id = RecordId.inForm(form);
            versions.create(new Stamp(Actor.of(ctx), office.now()), id, module, VersionDraft.of(form));
            back(ctx, id);
        } catch (InvalidInputException invalid) {
            fresh(ctx.status(422), module, form.with(invalid));
        }
    }

    private static void back(Context ctx, UUID version) {
        ctx.redirect(ctx.contextPath() + "/versions/" + version);
    }

    void edit(Context ctx) {
        VersionHead head = desk.head(ctx);
        form(ctx, head, stored(head.version()));
    }

    private static void form(Context ctx, VersionHead head, Form form) {
        ctx.render("version-edit.peb", Map.of("form", form, "head", head));
    }

    void change(Context ctx) {
        VersionHead head = desk.head(ctx);
        Form form = Form.of(ctx);
        try {
            if (versions.change(head.version(), form.version(), VersionDraft.of(form))) {
                back(ctx, head.version().id());
            } else {
                Form now = stored(desk.head(ctx).version());
                form(ctx.status(409), head, form.against(now, VersionDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), head, form.with(invalid));
        }
    }

    private static Form stored(ModuleVersion version) {
        return Form.filled(Map.of(
                "version",
                String.valueOf(version.version()),
                "layer",
                version.layer().code(),
                "hours",
                String.valueOf(version.hours()),
                "standard",
                version.standard(),
                "what-changed",
                version.whatChanged()));
    }
}
