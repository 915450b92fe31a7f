package org.hyzmat.host.directory.place;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.host.directory.Filter;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;
import org.hyzmat.platform.sheets.SheetFormat;

/** The list of places for whoever looks after them, on a page and as a file. */
final class PlaceListPages {

    private static final String TIME = "time";

    private final Desk desk;

    PlaceListPages(Desk desk) {
        this.desk = desk;
    }

    /** A place as a row. */
    public record Row(UUID id, Names names, String kind, Names parent, State state) {}

    /** What stands beside the name of a place. */
    public record State(boolean pilot, boolean former, boolean verified) {

        /** Whether there is anything to say. */
        public boolean isMarked() {
            return pilot || former || !verified;
        }
    }

    void list(Context ctx) {
        Filter filter = filter(ctx);
        List<Row> rows = places(filter).map(this::row).toList();
        ctx.render(
                "place-entries.peb",
                filter.model(
                        Page.of(rows, Page.asked(ctx)),
                        Map.of(
                                "regions",
                                Choice.places(desk.directory().places().stream()
                                        .filter(place -> place.parent().equals(place.id()))
                                        .toList()))));
    }

    private static Filter filter(Context ctx) {
        return Filter.of(ctx, "q", "kind", "region", TIME);
    }

    private Stream<Place> places(Filter filter) {
        return desk.directory().places().stream()
                .filter(place ->
                        isFormer(place) == "former".equals(filter.values().get(TIME))
                                && filter.admits("kind", place.kind())
                                && filter.admitsAny("region", Stream.of(place.id(), place.parent()))
                                && filter.finds(
                                        "q",
                                        Stream.of(
                                                place.names().tk(),
                                                place.names().ru(),
                                                place.names().en())));
    }

    private boolean isFormer(Place place) {
        return !place.existsOn(desk.office().today());
    }

    private Row row(Place place) {
        LocalDate today = desk.office().today();
        return new Row(
                place.id(),
                place.names(),
                place.kind(),
                parent(place),
                new State(place.isPilotOn(today), isFormer(place), place.verified()));
    }

    private Names parent(Place place) {
        return place.parent().equals(place.id())
                ? Names.same("")
                : new DirectoryNames(desk.directory()).place(place.parent());
    }

    void file(Context ctx) {
        Locale language = ctx.req().getLocale();
        List<List<Cell>> rows =
                places(filter(ctx)).map(place -> cells(place, language)).toList();
        List<String> header = Stream.of(
                        "language.tk",
                        "language.ru",
                        "language.en",
                        "place.kind",
                        "place.parent",
                        "place.since",
                        "place.until",
                        "place.pilot.from",
                        "place.pilot.to")
                .map(key -> desk.text(language, key))
                .toList();
        Sheet sheet = Sheet.of(desk.text(language, "place.list"), header, rows);
        desk.signs()
                .sheets()
                .send(ctx, SheetFormat.of(ctx), "places-" + desk.office().today(), List.of(sheet));
    }

    private List<Cell> cells(Place place, Locale language) {
        return List.of(
                Cell.of(place.names().tk()),
                Cell.of(place.names().ru()),
                Cell.of(place.names().en()),
                Cell.of(desk.text(language, "place.kind." + place.kind())),
                Cell.of(parent(place).in(language)),
                Cell.of(place.validFrom()),
                Cell.of(place.validTo()),
                Cell.of(place.pilotFrom()),
                Cell.of(place.pilotTo()));
    }
}
