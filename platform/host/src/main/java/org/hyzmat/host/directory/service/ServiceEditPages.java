package org.hyzmat.host.directory.service;

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
import org.hyzmat.host.directory.desk.InexactField;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Service;

/** The pages on which services are entered, changed and archived. */
public final class ServiceEditPages {

    static final String ALL = Desk.HOME + "/services";
    static final String ONE = ALL + "/{service}";

    private final Desk desk;
    private final ServiceRepository services;

    /** Pages over the services of the registers. */
    public ServiceEditPages(Desk desk) {
        this.desk = desk;
        this.services = new ServiceRepository(desk);
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        ServiceListPages lists = new ServiceListPages(desk);
        routes.get(ALL, lists::list, DIRECTORY_MANAGE);
        routes.get(ALL + "/file", lists::file, DIRECTORY_MANAGE);
        routes.get(ALL + "/new", ctx -> fill(ctx, fresh(), Optional.empty()), DIRECTORY_MANAGE);
        routes.post(ALL + "/new", this::create, DIRECTORY_MANAGE);
        routes.get(ONE + "/edit", ctx -> fill(ctx, stored(existing(desk, ctx)), given(ctx)), DIRECTORY_MANAGE);
        routes.post(ONE + "/edit", this::change, DIRECTORY_MANAGE);
        new ServicePages(desk, services).routes(routes);
        new CoordinatorPages(desk).routes(routes);
        new ArchivePages(
                        desk,
                        new ArchivePages.Register(
                                "service",
                                ALL,
                                "service",
                                id -> desk.directory().service(id).map(Service::names),
                                new InUse(desk)::ofService))
                .routes(routes);
    }

    static Sourced<Service> existing(Desk desk, Context ctx) {
        return Sourced.find(desk.directory().contents().services(), Service::id, ctx.pathParam("service"))
                .orElseThrow(NotFoundResponse::new);
    }

    private Optional<Service> given(Context ctx) {
        return Optional.of(existing(desk, ctx).value());
    }

    private Form fresh() {
        return Form.filled(
                Map.of("id", desk.office().ids().next().toString(), "sensitivity", "open", "planned-precision", "day"));
    }

    private static Form stored(Sourced<Service> row) {
        Service service = row.value();
        Map<String, List<String>> values = new HashMap<>();
        values.put("version", List.of(Integer.toString(row.keeping().version())));
        put(values, "name", service.names());
        put(values, "target", service.targetGroup());
        values.put("sensitivity", List.of(Codes.of(service.sensitivity())));
        values.put("form", List.of(service.form()));
        values.put("lead", List.of(service.leadAgency().toString()));
        values.put("provider", texts(service.providers()));
        values.put("place", texts(service.places()));
        values.put("module", service.modules());
        values.put("pilot", List.of(service.pilot() == 0 ? "" : Integer.toString(service.pilot())));
        InexactField.put(values, "planned", service.plannedStart().stream().findFirst());
        return Form.filledWith(values);
    }

    private static void put(Map<String, List<String>> values, String field, Names names) {
        values.put(field + "-tk", List.of(names.tk()));
        values.put(field + "-ru", List.of(names.ru()));
        values.put(field + "-en", List.of(names.en()));
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private void fill(Context ctx, Form form, Optional<Service> edited) {
        Map<String, Object> model =
                new HashMap<>(new ServiceOffers(desk, edited.map(Service::id).orElse(new UUID(0, 0))).of(form));
        model.put("form", form);
        model.put("edited", edited.map(List::of).orElse(List.of()));
        ctx.render("service-form.peb", model);
    }

    private void create(Context ctx) {
        Form form = Form.of(ctx);
        UUID id = RecordId.inForm(form);
        try {
            services.add(id, ServiceDraft.of(form, new ServiceOffers(desk, id)), desk.edit(ctx));
        } catch (InvalidInputException refused) {
            fill(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused), Optional.empty());
            return;
        }
        ctx.redirect(ALL + "/" + id, HttpStatus.SEE_OTHER);
    }

    private void change(Context ctx) {
        Service service = existing(desk, ctx).value();
        Form form = Form.of(ctx);
        try {
            ServiceDraft draft = ServiceDraft.of(form, new ServiceOffers(desk, service.id()));
            if (services.change(service.id(), form.version(), draft, desk.edit(ctx))) {
                ctx.redirect(ALL + "/" + service.id(), HttpStatus.SEE_OTHER);
            } else {
                Form now = stored(existing(desk, ctx));
                fill(ctx.status(HttpStatus.CONFLICT), form.against(now, ServiceDraft.FIELDS), given(ctx));
            }
        } catch (InvalidInputException refused) {
            fill(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused), given(ctx));
        }
    }
}
