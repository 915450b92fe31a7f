package org.hyzmat.host.directory;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.Service.Sensitivity;

/** Services: for whom, by whom, where and since when. */
final class ServicePages {

    private final RegisteredDirectory directory;
    private final Words words;
    private final ModuleNames modules;

    ServicePages(RegisteredDirectory directory, Words words, ModuleNames modules) {
        this.directory = directory;
        this.words = words;
        this.modules = modules;
    }

    /** A service as a row of the list. */
    record Row(
            UUID id,
            String name,
            String targetGroup,
            List<String> places,
            List<String> providers,
            String started,
            State state) {}

    /** What stands beside the name of a service. */
    record State(String status, boolean restricted) {}

    void list(Context ctx) {
        Wording wording = words.of(ctx);
        Filter filter = Filter.of(ctx, "q", "place", "status");
        List<Row> rows = directory.services().stream()
                .filter(service -> isWanted(service, filter))
                .map(service -> row(service, wording))
                .toList();
        ctx.render(
                "service-list.peb",
                filter.model(
                        Page.of(rows, Page.asked(ctx)),
                        Map.of(
                                "places", places(wording),
                                "statuses", wording.options("service.status", "planned", "running", "ended"))));
    }

    void show(Context ctx) {
        Sourced<Service> found = Sourced.find(directory.contents().services(), Service::id, ctx.pathParam("service"))
                .orElseThrow(NotFoundResponse::new);
        Wording wording = words.of(ctx);
        Service service = found.value();
        ctx.render(
                "service-show.peb",
                Map.of(
                        "name", wording.name(service.names()),
                        "targetGroup", wording.name(service.targetGroup()),
                        "state", state(service),
                        "archived", found.isArchived(),
                        "lines", lines(service, wording),
                        "note", ProvenanceNote.of(found, wording)));
    }

    private static boolean isWanted(Service service, Filter filter) {
        return filter.admits("status", service.status())
                && filter.admitsAny("place", service.places().stream())
                && filter.finds(
                        "q", Stream.of(service.names(), service.targetGroup()).flatMap(Wording::all));
    }

    private List<Option> places(Wording wording) {
        Set<UUID> used = directory.services().stream()
                .flatMap(service -> service.places().stream())
                .collect(Collectors.toSet());
        return directory.places().stream()
                .filter(place -> used.contains(place.id()))
                .map(place -> new Option(place.id().toString(), wording.name(place.names())))
                .toList();
    }

    private static Row row(Service service, Wording wording) {
        return new Row(
                service.id(),
                wording.name(service.names()),
                wording.name(service.targetGroup()),
                Link.labels(wording.places(service.places())),
                Link.labels(wording.agencies(service.providers())),
                wording.date(service.started()),
                state(service));
    }

    private static State state(Service service) {
        return new State(service.status(), service.sensitivity() == Sensitivity.RESTRICTED);
    }

    private List<Line> lines(Service service, Wording wording) {
        return Line.filled(
                wording.line("service.pilot", service.pilot() == 0 ? "" : String.valueOf(service.pilot())),
                wording.line("service.form", wording.text("service.form." + service.form())),
                wording.line("service.lead", wording.agencies(List.of(service.leadAgency()))),
                wording.line("service.providers", wording.agencies(service.providers())),
                wording.line("service.places", wording.places(service.places())),
                wording.line("service.coordinator", coordinators(service, wording)),
                wording.line(
                        "service.planned",
                        wording.date(service.plannedStart().stream().findFirst())),
                wording.line("service.started", wording.date(service.started())),
                wording.line("service.modules", modules(service, wording)));
    }

    private String coordinators(Service service, Wording wording) {
        return directory.contents().coordinations().stream()
                .filter(coordination -> coordination.service().equals(service.id()))
                .map(coordination -> String.join(
                        ", ",
                        coordination.name(),
                        String.join(", ", Link.labels(wording.agencies(List.of(coordination.agency())))),
                        wording.time(wording.date(coordination.from()), wording.date(coordination.to()))))
                .collect(Collectors.joining("; "));
    }

    private List<Link> modules(Service service, Wording wording) {
        return service.modules().stream()
                .flatMap(module ->
                        modules.find(module, wording.locale()).stream().map(name -> new Link("/" + module, name)))
                .toList();
    }
}
