package org.hyzmat.host.directory.agency;

import static org.hyzmat.host.web.PlatformRole.DIRECTORY_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.directory.Sourced;
import org.hyzmat.host.directory.desk.ArchivePages;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.host.directory.desk.InUse;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.DirectoryNames;

/** The pages on which agencies are entered, changed and archived. */
public final class AgencyEditPages {

    static final String ALL = Desk.HOME + "/agencies";
    private static final String ONE = ALL + "/{agency}";

    private final Desk desk;
    private final AgencyListPages lists;
    private final AgencyRepository agencies;

    /** Pages over the agencies of the registers. */
    public AgencyEditPages(Desk desk) {
        this.desk = desk;
        this.lists = new AgencyListPages(desk);
        this.agencies = new AgencyRepository(desk.directory());
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(ALL, lists::list, DIRECTORY_MANAGE);
        routes.get(ALL + "/file", lists::file, DIRECTORY_MANAGE);
        routes.get(ALL + "/new", ctx -> fill(ctx, fresh(), Optional.empty()), DIRECTORY_MANAGE);
        routes.post(ALL + "/new", this::create, DIRECTORY_MANAGE);
        routes.get(ONE, this::show, DIRECTORY_MANAGE);
        routes.get(
                ONE + "/edit", ctx -> fill(ctx, stored(existing(ctx)), Optional.of(existing(ctx))), DIRECTORY_MANAGE);
        routes.post(ONE + "/edit", this::change, DIRECTORY_MANAGE);
        new ArchivePages(
                        desk,
                        new ArchivePages.Register(
                                "agency",
                                ALL,
                                "agency",
                                id -> desk.directory().agency(id).map(Agency::names),
                                new InUse(desk)::ofAgency))
                .routes(routes);
    }

    private Sourced<Agency> existing(Context ctx) {
        return Sourced.find(desk.directory().contents().agencies(), Agency::id, ctx.pathParam("agency"))
                .orElseThrow(NotFoundResponse::new);
    }

    private void show(Context ctx) {
        Sourced<Agency> found = existing(ctx);
        DirectoryNames names = new DirectoryNames(desk.directory());
        ctx.render(
                "agency-entry.peb",
                Map.of(
                        "agency", found.value(),
                        "kind",
                                desk.directory()
                                        .contents()
                                        .agencyTypes()
                                        .get(found.value().type()),
                        "place", names.place(found.value().place()),
                        "spellings", String.join(" · ", found.value().otherSpellings()),
                        "archived", found.isArchived()));
    }

    private Form fresh() {
        return Form.filled(Map.of("id", desk.office().ids().next().toString()));
    }

    private static Form stored(Sourced<Agency> row) {
        Agency agency = row.value();
        Map<String, String> values = new HashMap<>();
        values.put("version", Integer.toString(row.keeping().version()));
        values.put("name-tk", agency.names().tk());
        values.put("name-ru", agency.names().ru());
        values.put("name-en", agency.names().en());
        values.put("type", agency.type());
        values.put("place", agency.place().toString());
        values.put("spellings", String.join("\n", agency.otherSpellings()));
        return Form.filled(values);
    }

    private void fill(Context ctx, Form form, Optional<Sourced<Agency>> edited) {
        ctx.render(
                "agency-form.peb",
                Map.of(
                        "form", form,
                        "edited", edited.map(row -> List.of(row.value())).orElse(List.of()),
                        "types", desk.directory().agencyTypes(),
                        "places", desk.places().byRegion(form, "place")));
    }

    private void create(Context ctx) {
        Form form = Form.of(ctx);
        UUID id = RecordId.inForm(form);
        try {
            agencies.add(id, AgencyDraft.of(form, desk, id), desk.edit(ctx));
        } catch (InvalidInputException refused) {
            fill(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused), Optional.empty());
            return;
        }
        ctx.redirect(ALL + "/" + id, HttpStatus.SEE_OTHER);
    }

    private void change(Context ctx) {
        Sourced<Agency> row = existing(ctx);
        UUID id = row.value().id();
        Form form = Form.of(ctx);
        try {
            if (agencies.change(id, form.version(), AgencyDraft.of(form, desk, id), desk.edit(ctx))) {
                ctx.redirect(ALL + "/" + id, HttpStatus.SEE_OTHER);
            } else {
                Form now = stored(existing(ctx));
                fill(ctx.status(HttpStatus.CONFLICT), form.against(now, AgencyDraft.FIELDS), Optional.of(row));
            }
        } catch (InvalidInputException refused) {
            fill(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused), Optional.of(row));
        }
    }
}
