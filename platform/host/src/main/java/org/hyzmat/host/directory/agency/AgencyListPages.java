package org.hyzmat.host.directory.agency;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.host.directory.Filter;
import org.hyzmat.host.directory.Sourced;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;
import org.hyzmat.platform.sheets.SheetFormat;

/** The list of agencies for whoever looks after them, on a page and as a file. */
final class AgencyListPages {

    private final Desk desk;

    AgencyListPages(Desk desk) {
        this.desk = desk;
    }

    /** An agency as a row. */
    public record Row(UUID id, Names names, Names kind, Names place, boolean isArchived) {}

    void list(Context ctx) {
        Filter filter = filter(ctx);
        List<Row> rows = agencies(filter).map(this::row).toList();
        ctx.render(
                "agency-entries.peb",
                filter.model(
                        Page.of(rows, Page.asked(ctx)),
                        Map.of("types", desk.directory().agencyTypes())));
    }

    private static Filter filter(Context ctx) {
        return Filter.of(ctx, "q", "type", Desk.STATE);
    }

    private Stream<Sourced<Agency>> agencies(Filter filter) {
        return desk.directory().contents().agencies().stream()
                .filter(row -> Desk.shows(filter, row.isArchived())
                        && filter.admits("type", row.value().type())
                        && filter.finds("q", spellings(row.value())));
    }

    private static Stream<String> spellings(Agency agency) {
        Names names = agency.names();
        return Stream.concat(Stream.of(names.tk(), names.ru(), names.en()), agency.otherSpellings().stream());
    }

    private Row row(Sourced<Agency> row) {
        Agency agency = row.value();
        return new Row(
                agency.id(),
                agency.names(),
                desk.directory().contents().agencyTypes().get(agency.type()),
                new DirectoryNames(desk.directory()).place(agency.place()),
                row.isArchived());
    }

    void file(Context ctx) {
        Locale language = ctx.req().getLocale();
        List<List<Cell>> rows =
                agencies(filter(ctx)).map(row -> cells(row, language)).toList();
        List<String> header = Stream.of(
                        "language.tk", "language.ru", "language.en", "agency.type", "agency.place", "agency.spellings")
                .map(key -> desk.text(language, key))
                .toList();
        Sheet sheet = Sheet.of(desk.text(language, "agency.list"), header, rows);
        desk.signs()
                .sheets()
                .send(ctx, SheetFormat.of(ctx), "agencies-" + desk.office().today(), List.of(sheet));
    }

    private List<Cell> cells(Sourced<Agency> found, Locale language) {
        Row row = row(found);
        return Stream.of(
                        row.names().tk(),
                        row.names().ru(),
                        row.names().en(),
                        row.kind().in(language),
                        row.place().in(language),
                        String.join(" | ", found.value().otherSpellings()))
                .map(Cell::of)
                .toList();
    }
}
