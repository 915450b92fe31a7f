package org.hyzmat.independentliving.report;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.figures.Figures;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.SheetFormat;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Values;

/** The report on support at home, as a page and as a file. */
final class ReportPages {

    private final Office office;
    private final FactRepository facts;
    private final ReportRoutes.Tools tools;

    ReportPages(Office office, ReportRoutes.Tools tools) {
        this.office = office;
        this.facts = new FactRepository(office.jdbi());
        this.tools = tools;
    }

    /** The page. */
    void show(Context ctx) {
        ReportForm form = ReportForm.of(ctx);
        try {
            render(ctx, form, read(ctx, form), form.by());
        } catch (InvalidInputException invalid) {
            render(ctx.status(422), form.with(invalid), read(ctx, Coverage.ALL), Optional.empty());
        }
    }

    private Reading read(Context ctx, ReportForm form) {
        Reading reading = read(ctx, Coverage.of(form.form()));
        reading.check(form.by().stream().toList());
        return reading;
    }

    private Reading read(Context ctx, Coverage coverage) {
        Facts everything = facts.all(Actor.of(ctx).countable());
        Values values = new Values(tools.texts(), ctx.req().getLocale());
        return new Reading(
                coverage,
                everything,
                everything.within(coverage),
                Figures.of(Actor.of(ctx), tools.rules()),
                new AspectNames(new DirectoryNames(office.directory()), values),
                values,
                office.today());
    }

    private void render(Context ctx, ReportForm form, Reading reading, Optional<Aspect> side) {
        ReportTables tables = new ReportTables(reading);
        List<MonthLine> months = tables.months();
        Map<String, Object> model = new HashMap<>();
        model.put("form", form.form());
        model.put("query", form.query());
        model.put("filtered", !form.query().isEmpty());
        model.put("choices", reading.choices());
        model.put("sides", reading.sides());
        model.put("chosen", reading.chosen());
        model.put("today", reading.today());
        model.put("empty", reading.facts().users().isEmpty());
        model.put("tables", tables.all(side));
        model.put("months", tables.table(months));
        model.put("pictures", new MonthChart(tools.charts(), reading.values()).of(months));
        ctx.render("report.peb", model);
    }

    /** The same figures as a file. */
    void file(Context ctx) {
        ReportForm form = ReportForm.of(ctx);
        Reading reading = read(ctx, form);
        ReportTables writer = new ReportTables(reading);
        List<Table> tables = new ArrayList<>(writer.all(form.by()));
        tables.add(writer.table(writer.months()));
        tools.sheets()
                .send(
                        ctx,
                        SheetFormat.of(ctx),
                        "support-at-home-" + office.today(),
                        tables.stream().map(Table::sheet).toList());
    }
}
