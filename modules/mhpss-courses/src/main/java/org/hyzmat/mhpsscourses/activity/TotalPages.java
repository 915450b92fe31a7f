package org.hyzmat.mhpsscourses.activity;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.figures.FigureTables;
import org.hyzmat.mhpsscourses.figures.Scheme;
import org.hyzmat.mhpsscourses.figures.Wording;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.figures.Figures;
import org.hyzmat.platform.figures.Selection;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.SheetFormat;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;

/** How many people activities reached: by month, region and layer, by sex and age. */
final class TotalPages {

    private static final Scheme REACHED =
            new Scheme("reached", List.of("month", "place", "layer"), List.of("sex", "age"));

    private final Office office;
    private final TotalRepository totals;
    private final ActivityRoutes.Tools tools;

    TotalPages(Office office, ActivityRoutes.Tools tools) {
        this.office = office;
        this.totals = new TotalRepository(office.jdbi());
        this.tools = tools;
    }

    void show(Context ctx) {
        ctx.render("activity-totals.peb", Map.of("tables", tables(ctx), "today", office.today()));
    }

    void file(Context ctx) {
        tools.sheets()
                .send(
                        ctx,
                        SheetFormat.of(ctx),
                        "activity-totals-" + office.today(),
                        tables(ctx).stream().map(Table::sheet).toList());
    }

    private List<Table> tables(Context ctx) {
        Actor actor = Actor.of(ctx);
        Values values = tools.values(ctx.req().getLocale());
        Figures figures = Figures.of(actor, tools.rules());
        FigureTables writer = new FigureTables(
                REACHED,
                totals.all(actor.countable(), this::region),
                figures,
                values,
                new Words(new DirectoryNames(office.directory()), values));
        List<Table> tables = new ArrayList<>();
        List<List<Value>> all =
                List.of(List.of(values.words("reached.number"), values.count(writer.number(Selection.ALL))));
        tables.add(new Table(
                values.text("reached"),
                List.of(values.text("figures.what"), values.text("reached.number")),
                all,
                values.hidden(all, figures)));
        tables.addAll(writer.all(Selection.ALL));
        return tables;
    }

    private UUID region(UUID place) {
        return office.directory()
                .place(place)
                .filter(found -> office.directory()
                        .place(found.parent())
                        .filter(parent -> parent.kind().equals("region"))
                        .isPresent())
                .map(Place::parent)
                .orElse(place);
    }

    /** What to call months, regions, layers, sexes and ages. */
    private record Words(DirectoryNames names, Values values) implements Wording {

        @Override
        public String of(String name, String value) {
            return switch (name) {
                case "month" -> value;
                case "place" -> names.place(UUID.fromString(value)).in(values.language());
                default -> values.text(name + "." + value);
            };
        }

        @Override
        public String order(String name, String value) {
            return switch (name) {
                case "layer" -> String.valueOf(Layer.of(value).orElseThrow().ordinal());
                case "sex" -> String.valueOf(Sex.of(value).orElseThrow().ordinal());
                case "age" -> String.valueOf(AgeBand.of(value).orElseThrow().ordinal());
                default -> of(name, value).toLowerCase(Locale.ROOT);
            };
        }
    }
}
