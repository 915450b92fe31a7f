package org.hyzmat.strongfamilies;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.strongfamilies.curriculum.CurriculumDraft;
import org.hyzmat.strongfamilies.curriculum.CurriculumSession;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.curriculum.TimePointForm;
import org.hyzmat.strongfamilies.web.Asked;
import org.hyzmat.strongfamilies.web.Permission;
import org.hyzmat.strongfamilies.web.Store;

/** The pages about programmes: their versions, the outline of each, and the form that changes one. */
final class CurriculumPages {

    private static final int SPARE_ROWS = 3;

    private final Store store;
    private final Asked asked;
    private final Clock clock;
    private final IdSource ids;

    CurriculumPages(Store store, Clock clock, IdSource ids) {
        this.store = store;
        this.asked = new Asked(store);
        this.clock = clock;
        this.ids = ids;
    }

    void list(Context ctx) {
        Actor actor = Actor.of(ctx);
        ctx.render("curriculum-list.peb", Map.of("versions", store.curricula().versions(agencies(actor))));
    }

    void show(Context ctx) {
        Actor actor = Actor.of(ctx);
        CurriculumVersion version = version(ctx);
        boolean mayEdit = Permission.CURRICULUM_EDIT.heldBy(actor);
        ctx.render(
                "curriculum-show.peb",
                Map.of(
                        "version",
                        version,
                        "outline",
                        store.curricula().outline(version.id()),
                        "points",
                        store.curricula().timePoints(version.id()),
                        "copy",
                        ids.next(),
                        "mayCopy",
                        mayEdit,
                        "mayEdit",
                        mayEdit && version.isOpenTo(actor.agency())));
    }

    void copy(Context ctx) {
        UUID id = RecordId.of(Form.of(ctx).value("id")).orElseGet(ids::next);
        store.curricula().copy(id, version(ctx), Actor.of(ctx), OffsetDateTime.now(clock));
        ctx.redirect(ctx.contextPath() + "/curricula/" + id + "/edit");
    }

    void edit(Context ctx) {
        CurriculumVersion version = version(ctx);
        form(ctx, version, stored(version));
    }

    void change(Context ctx) {
        CurriculumVersion version = version(ctx);
        Actor actor = Actor.of(ctx);
        Form form = Form.of(ctx);
        try {
            new Problems()
                    .when(!version.isOpenTo(actor.agency()), "", "curriculum.in-use")
                    .throwIfAny();
            CurriculumDraft draft = CurriculumDraft.of(form);
            if (store.curricula().change(version.id(), form.version(), draft, actor, OffsetDateTime.now(clock))) {
                ctx.redirect(ctx.contextPath() + "/curricula/" + version.id());
            } else {
                form(ctx.status(409), version, beside(form, stored(version)));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), version, form.with(invalid));
        }
    }

    private static Form beside(Form form, Form stored) {
        List<String> fields = stored.typed().keySet().stream()
                .filter(field -> !field.equals("version"))
                .sorted()
                .toList();
        return form.against(stored, fields);
    }

    private CurriculumVersion version(Context ctx) {
        CurriculumVersion version = asked.curriculum(RecordId.inPath(ctx, "curriculum-version"));
        if (!version.isPublished() && !agencies(Actor.of(ctx)).contains(version.agencyId())) {
            throw new NotFoundResponse();
        }
        return version;
    }

    private static List<UUID> agencies(Actor actor) {
        List<UUID> agencies = new ArrayList<>(actor.agencies());
        agencies.add(actor.agency());
        return agencies;
    }

    private void form(Context ctx, CurriculumVersion version, Form form) {
        int rows = 0;
        while (form.typed().containsKey("order-" + (rows + 1)) || form.typed().containsKey("week-" + (rows + 1))) {
            rows++;
        }
        ctx.render(
                "curriculum-edit.peb",
                Map.of(
                        "form",
                        form,
                        "version",
                        version,
                        "points",
                        IntStream.rangeClosed(1, TimePoint.MOST).boxed().toList(),
                        "rows",
                        IntStream.rangeClosed(1, rows + SPARE_ROWS).boxed().toList()));
    }

    private Form stored(CurriculumVersion version) {
        Map<String, String> values = new HashMap<>();
        values.put("version", String.valueOf(version.version()));
        values.put("age-from", String.valueOf(version.childAgeFrom()));
        values.put("age-to", String.valueOf(version.childAgeTo()));
        values.put("families-from", String.valueOf(version.familiesFrom()));
        values.put("families-to", String.valueOf(version.familiesTo()));
        values.put("note-en", version.note().en());
        values.put("note-ru", version.note().ru());
        values.put("note-tk", version.note().tk());
        values.put("required-sessions", String.valueOf(version.requiredSessions()));
        values.putAll(TimePointForm.values(store.curricula().timePoints(version.id())));
        int row = 1;
        for (CurriculumSession session : store.curricula().outline(version.id())) {
            put(values, row++, session);
        }
        return Form.filled(values);
    }

    private static void put(Map<String, String> values, int row, CurriculumSession session) {
        values.put("week-" + row, String.valueOf(session.week()));
        values.put("order-" + row, String.valueOf(session.sortOrder()));
        values.put("strand-" + row, session.strand().code());
        values.put("minutes-" + row, String.valueOf(session.minutes()));
        values.put("title-en-" + row, session.title().en());
        values.put("title-ru-" + row, session.title().ru());
        values.put("title-tk-" + row, session.title().tk());
        if (!session.unconfirmed()) {
            values.put("confirmed-" + row, "yes");
        }
    }
}
