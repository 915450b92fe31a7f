package org.hyzmat.independentliving.catalogue;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.office.Office;

/** The catalogue of tasks and the forms for one of them. */
final class TaskKindPages {

    private final TaskKindRepository kinds;
    private final Office office;

    TaskKindPages(TaskKindRepository kinds, Office office) {
        this.kinds = kinds;
        this.office = office;
    }

    void list(Context ctx) {
        Actor actor = Actor.of(ctx);
        ctx.render(
                "task-list.peb",
                Map.of("kinds", kinds.ofAgency(actor.agency()), "mayEdit", Permission.CATALOGUE_EDIT.heldBy(actor)));
    }

    void blank(Context ctx) {
        form(ctx, Form.filled(Map.of("id", office.ids().next().toString())));
    }

    private void form(Context ctx, Form form) {
        ctx.render("task-new.peb", Map.of("form", form));
    }

    void create(Context ctx) {
        Form form = Form.of(ctx);
        try {
            kinds.create(RecordId.inForm(form), TaskKindDraft.of(form), Actor.of(ctx), office.now());
            ctx.redirect(ctx.contextPath() + "/tasks");
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), form.with(invalid));
        }
    }

    void edit(Context ctx) {
        TaskKind kind = kind(ctx);
        form(ctx, kind, stored(kind));
    }

    private void form(Context ctx, TaskKind kind, Form form) {
        ctx.render("task-edit.peb", Map.of("form", form, "task", kind));
    }

    void change(Context ctx) {
        TaskKind kind = kind(ctx);
        Form form = Form.of(ctx);
        try {
            TaskKindDraft draft = TaskKindDraft.of(form);
            TaskKind own = own(kind, Actor.of(ctx), RecordId.inForm(form));
            if (kinds.change(own.id(), form.version(), draft, own.agencyId())) {
                ctx.redirect(ctx.contextPath() + "/tasks");
            } else {
                form(ctx.status(409), own, form.against(stored(own), TaskKindDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), kind, form.with(invalid));
        }
    }

    void retire(Context ctx) {
        retired(ctx, true);
    }

    void offer(Context ctx) {
        retired(ctx, false);
    }

    private void retired(Context ctx, boolean retired) {
        TaskKind own = own(kind(ctx), Actor.of(ctx), RecordId.inForm(Form.of(ctx)));
        kinds.retire(own.id(), retired, own.agencyId());
        ctx.redirect(ctx.contextPath() + "/tasks");
    }

    /** The task itself, or the copy that an agency has of an example. */
    private TaskKind own(TaskKind kind, Actor actor, UUID copy) {
        if (!kind.isExample()) {
            return kind;
        }
        kinds.copy(copy, kind, actor, office.now());
        return kinds.copyOf(kind, actor.agency()).orElseThrow(NotFoundResponse::new);
    }

    private TaskKind kind(Context ctx) {
        return kinds.find(Actor.of(ctx).agency(), RecordId.inPath(ctx, "task-kind"))
                .orElseThrow(NotFoundResponse::new);
    }

    private Form stored(TaskKind kind) {
        Map<String, String> values = new HashMap<>();
        values.put("id", office.ids().next().toString());
        values.put("version", String.valueOf(kind.version()));
        put(values, "name", kind.name());
        put(values, "volume", kind.volume());
        values.put("minutes", String.valueOf(kind.normMinutes()));
        values.put("cost", kind.unitCost().toPlainString());
        values.put("qualification", kind.qualification().code());
        return Form.filled(values);
    }

    private static void put(Map<String, String> values, String field, Names names) {
        values.put(field + "-tk", names.tk());
        values.put(field + "-ru", names.ru());
        values.put(field + "-en", names.en());
    }
}
