package org.hyzmat.host.directory.service;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.host.directory.Filter;
import org.hyzmat.host.directory.Sourced;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.Service.Sensitivity;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;
import org.hyzmat.platform.sheets.SheetFormat;

/** The list of services for whoever looks after them, on a page and as a file. */
final class ServiceListPages {

    private final Desk desk;
    private final DirectoryNames called;

    ServiceListPages(Desk desk) {
        this.desk = desk;
        this.called = new DirectoryNames(desk.directory());
    }

    /** A service as a row. */
    public record Row(UUID id, Names names, Names lead, List<Names> providers, State state, boolean isArchived) {}

    /** What stands beside the name of a service. */
    public record State(String status, boolean restricted) {

        static State of(Service service) {
            return new State(service.status(), service.sensitivity() == Sensitivity.RESTRICTED);
        }
    }

    void list(Context ctx) {
        Filter filter = filter(ctx);
        List<Row> rows = services(filter).map(this::row).toList();
        ctx.render(
                "service-entries.peb",
                filter.model(
                        Page.of(rows, Page.asked(ctx)),
                        Map.of(
                                "agencies",
                                desk.directory().agencies().stream()
                                        .map(agency -> Choice.of(agency.id(), agency.names()))
                                        .toList())));
    }

    private static Filter filter(Context ctx) {
        return Filter.of(ctx, "q", "agency", "status", Desk.STATE);
    }

    private Stream<Sourced<Service>> services(Filter filter) {
        return desk.directory().contents().services().stream()
                .filter(row -> Desk.shows(filter, row.isArchived()) && isWanted(row.value(), filter));
    }

    private static boolean isWanted(Service service, Filter filter) {
        return filter.admits("status", service.status())
                && filter.admitsAny(
                        "agency", Stream.concat(Stream.of(service.leadAgency()), service.providers().stream()))
                && filter.finds(
                        "q",
                        Stream.of(service.names(), service.targetGroup())
                                .flatMap(names -> Stream.of(names.tk(), names.ru(), names.en())));
    }

    private Row row(Sourced<Service> row) {
        Service service = row.value();
        return new Row(
                service.id(),
                service.names(),
                called.agency(service.leadAgency()),
                service.providers().stream().map(called::agency).toList(),
                State.of(service),
                row.isArchived());
    }

    void file(Context ctx) {
        Locale language = ctx.req().getLocale();
        List<List<Cell>> rows =
                services(filter(ctx)).map(row -> cells(row.value(), language)).toList();
        List<String> header = Stream.of(
                        "language.tk",
                        "language.ru",
                        "language.en",
                        "service.target",
                        "service.form",
                        "service.sensitivity",
                        "service.lead",
                        "service.providers",
                        "service.places",
                        "service.status",
                        "service.started")
                .map(key -> desk.text(language, key))
                .toList();
        Sheet sheet = Sheet.of(desk.text(language, "service.list"), header, rows);
        desk.signs()
                .sheets()
                .send(ctx, SheetFormat.of(ctx), "services-" + desk.office().today(), List.of(sheet));
    }

    private List<Cell> cells(Service service, Locale language) {
        String sensitivity = service.sensitivity() == Sensitivity.OPEN ? "service.open" : "service.restricted";
        return List.of(
                Cell.of(service.names().tk()),
                Cell.of(service.names().ru()),
                Cell.of(service.names().en()),
                Cell.of(service.targetGroup().in(language)),
                Cell.of(desk.text(language, "service.form." + service.form())),
                Cell.of(desk.text(language, sensitivity)),
                Cell.of(called.agency(service.leadAgency()).in(language)),
                joined(service.providers().stream().map(called::agency), language),
                joined(service.places().stream().map(called::place), language),
                Cell.of(desk.text(language, "service.status." + service.status())),
                service.started().map(date -> Cell.of(date.date())).orElse(Cell.EMPTY));
    }

    private static Cell joined(Stream<Names> names, Locale language) {
        return Cell.of(names.map(each -> each.in(language)).collect(Collectors.joining(" | ")));
    }
}
