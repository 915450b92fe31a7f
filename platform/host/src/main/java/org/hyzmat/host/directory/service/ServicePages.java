package org.hyzmat.host.directory.service;

import static org.hyzmat.host.web.PlatformRole.DIRECTORY_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.host.directory.Sourced;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.host.directory.desk.Edit;
import org.hyzmat.host.directory.desk.InexactField;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Service;

/** The page of a service for whoever looks after it: what is ready, its start and its end. */
final class ServicePages {

    private static final String ONE = ServiceEditPages.ONE;

    private final Desk desk;
    private final ServiceRepository services;
    private final ReadinessRepository readiness;
    private final DirectoryNames called;

    ServicePages(Desk desk, ServiceRepository services) {
        this.desk = desk;
        this.services = services;
        this.readiness = new ReadinessRepository(desk.office().jdbi());
        this.called = new DirectoryNames(desk.directory());
    }

    /**
     * A step as a row of the list.
     *
     * @param done the day on which it was ticked, or nothing
     * @param by who did, empty for people who are in the register no more
     */
    public record Row(String code, List<LocalDate> done, String by) {}

    void routes(RoutesConfig routes) {
        routes.get(ONE, this::show, DIRECTORY_MANAGE);
        routes.post(ONE + "/ready/{step}/tick", ctx -> tick(ctx, true), DIRECTORY_MANAGE);
        routes.post(ONE + "/ready/{step}/untick", ctx -> tick(ctx, false), DIRECTORY_MANAGE);
        routes.get(ONE + "/start", ctx -> ask(ctx, stored(existing(ctx))), DIRECTORY_MANAGE);
        routes.post(ONE + "/start", this::start, DIRECTORY_MANAGE);
        routes.get(ONE + "/end", this::askEnd, DIRECTORY_MANAGE);
        routes.post(ONE + "/end", ctx -> run(ctx, true), DIRECTORY_MANAGE);
        routes.post(ONE + "/resume", ctx -> run(ctx, false), DIRECTORY_MANAGE);
    }

    private Sourced<Service> existing(Context ctx) {
        return ServiceEditPages.existing(desk, ctx);
    }

    private static String href(Service service) {
        return ServiceEditPages.ALL + "/" + service.id();
    }

    private void show(Context ctx) {
        Sourced<Service> row = existing(ctx);
        Service service = row.value();
        Map<String, Object> model = new HashMap<>();
        model.put("service", service);
        model.put("state", ServiceListPages.State.of(service));
        model.put("archived", row.isArchived());
        model.put("lead", called.agency(service.leadAgency()));
        model.put("providers", joined(ctx, service.providers().stream().map(called::agency)));
        model.put("places", joined(ctx, service.places().stream().map(called::place)));
        model.put("modules", joined(ctx, service.modules().stream().map(id -> module(ctx, id))));
        model.put("coordinator", coordinator(service));
        model.put("steps", shown(service));
        model.put("reason", services.startReason(service.id()));
        ctx.render("service-entry.peb", model);
    }

    private static String joined(Context ctx, Stream<Names> names) {
        Locale language = ctx.req().getLocale();
        return String.join(" · ", names.map(each -> each.in(language)).toList());
    }

    private Names module(Context ctx, String id) {
        return Names.same(desk.signs().modules().find(id, ctx.req().getLocale()).orElse(id));
    }

    private String coordinator(Service service) {
        return desk.directory().contents().coordinations().stream()
                .filter(each -> each.service().equals(service.id())
                        && each.holdsOn(desk.office().today()))
                .map(each -> each.name())
                .findFirst()
                .orElse("");
    }

    /** Nothing of a service that was running before anybody ticked what is ready. */
    private List<Row> shown(Service service) {
        List<Row> steps = steps(service);
        boolean isUsed = steps.stream().anyMatch(step -> !step.done().isEmpty());
        return isUsed || service.status().equals("planned") ? steps : List.of();
    }

    private List<Row> steps(Service service) {
        Map<Step, Edit> ticked = readiness.of(service.id());
        return Stream.of(Step.values())
                .map(step -> {
                    Optional<Edit> edit = Optional.ofNullable(ticked.get(step));
                    return new Row(
                            Codes.of(step),
                            edit
                                    .map(tick -> tick.at()
                                            .atZoneSameInstant(
                                                    desk.office().clock().getZone())
                                            .toLocalDate())
                                    .stream()
                                    .toList(),
                            edit.map(tick -> desk.person(tick.by())).orElse(""));
                })
                .toList();
    }

    private void tick(Context ctx, boolean isDone) {
        Service service = existing(ctx).value();
        Step step = Codes.find(Step.class, ctx.pathParam("step")).orElseThrow(NotFoundResponse::new);
        if (isDone) {
            readiness.tick(service.id(), step, desk.edit(ctx));
        } else {
            readiness.untick(service.id(), step);
        }
        ctx.redirect(href(service) + "#ready", HttpStatus.SEE_OTHER);
    }

    private Form stored(Sourced<Service> row) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("version", List.of(Integer.toString(row.keeping().version())));
        InexactField.put(values, "start", row.value().started());
        values.put("reason", List.of(services.startReason(row.value().id())));
        return Form.filledWith(values);
    }

    private void ask(Context ctx, Form form) {
        Service service = existing(ctx).value();
        ctx.render(
                "service-start.peb",
                Map.of(
                        "form", form,
                        "service", service,
                        "lacking", service.status().equals("planned") ? lacking(service) : List.of()));
    }

    private List<Row> lacking(Service service) {
        return steps(service).stream().filter(step -> step.done().isEmpty()).toList();
    }

    private void start(Context ctx) {
        Service service = existing(ctx).value();
        Form form = Form.of(ctx);
        boolean isReady =
                !service.status().equals("planned") || lacking(service).isEmpty();
        try {
            StartDraft draft = StartDraft.of(form, isReady, desk.office().today());
            if (services.start(service.id(), form.version(), draft, desk.edit(ctx))) {
                ctx.redirect(href(service), HttpStatus.SEE_OTHER);
            } else {
                Form now = stored(existing(ctx));
                ask(ctx.status(HttpStatus.CONFLICT), form.against(now, StartDraft.FIELDS));
            }
        } catch (InvalidInputException refused) {
            ask(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), form.with(refused));
        }
    }

    private void askEnd(Context ctx) {
        Locale language = ctx.req().getLocale();
        Service service = existing(ctx).value();
        ctx.render(
                "confirm.peb",
                Map.of(
                        "confirm",
                        Map.of(
                                "heading",
                                desk.text(
                                        language,
                                        "service.end.heading",
                                        service.names().in(language)),
                                "text",
                                desk.text(language, "service.end.text"),
                                "details",
                                List.of(),
                                "action",
                                href(service) + "/end",
                                "hidden",
                                Map.of(),
                                "submit",
                                desk.text(language, "service.end"),
                                "cancel",
                                href(service),
                                "danger",
                                false)));
    }

    private void run(Context ctx, boolean isOver) {
        UUID id = existing(ctx).value().id();
        services.run(id, isOver, desk.edit(ctx));
        ctx.redirect(ServiceEditPages.ALL + "/" + id, HttpStatus.SEE_OTHER);
    }
}
