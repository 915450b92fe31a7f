package org.hyzmat.host.directory.participation;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hyzmat.host.directory.Filter;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;
import org.hyzmat.platform.sheets.SheetFormat;

/** The list of the parts that agencies have in programmes, on a page and as a file. */
final class ParticipationListPages {

    private final Desk desk;
    private final ParticipationRepository participations;

    ParticipationListPages(Desk desk, ParticipationRepository participations) {
        this.desk = desk;
        this.participations = participations;
    }

    void list(Context ctx) {
        Filter filter = filter(ctx);
        ctx.render(
                "participation-entries.peb",
                filter.model(
                        Page.of(wanted(filter).toList(), Page.asked(ctx)),
                        Map.of("programmes", participations.programmes())));
    }

    private static Filter filter(Context ctx) {
        return Filter.of(ctx, "q", "programme", "role", Desk.STATE);
    }

    private Stream<Participation> wanted(Filter filter) {
        return participations.all().stream()
                .filter(part -> Desk.shows(filter, part.isArchived())
                        && filter.admits("role", part.role())
                        && filter.admitsAny("programme", Stream.of(part.programme()))
                        && filter.finds("q", all(part.agencyNames())));
    }

    private static Stream<String> all(Names names) {
        return Stream.of(names.tk(), names.ru(), names.en());
    }

    void file(Context ctx) {
        Locale language = ctx.req().getLocale();
        List<List<Cell>> rows = wanted(filter(ctx))
                .map(part -> List.of(
                        Cell.of(part.agencyNames().in(language)),
                        Cell.of(part.programmeNames().in(language)),
                        Cell.of(desk.text(language, "participation.role." + part.role())),
                        Cell.of(part.time().fromOn()),
                        Cell.of(part.time().toOn())))
                .toList();
        List<String> header = Stream.of(
                        "agency.name",
                        "participation.programme",
                        "participation.role",
                        "participation.from",
                        "participation.to")
                .map(key -> desk.text(language, key))
                .toList();
        Sheet sheet = Sheet.of(desk.text(language, "participation.list"), header, rows);
        desk.signs()
                .sheets()
                .send(
                        ctx,
                        SheetFormat.of(ctx),
                        "participations-" + desk.office().today(),
                        List.of(sheet));
    }
}
