package org.hyzmat.strongfamilies.report;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.platform.tables.Table;

/** The report over groups: who was reached, how often they came, and what changed on each scale. */
final class ReportPages {

    private final ReportDesk desk;
    private final Statistics statistics;

    ReportPages(ReportDesk desk, Statistics statistics) {
        this.desk = desk;
        this.statistics = statistics;
    }

    /** The page. */
    void show(Context ctx) {
        ReportForm form = ReportForm.of(ctx);
        try {
            render(ctx, form, read(ctx, form));
        } catch (InvalidInputException invalid) {
            render(ctx.status(422), form.with(invalid).withoutSides(), desk.read(ctx, Coverage.ALL));
        }
    }

    private Reading read(Context ctx, ReportForm form) {
        Reading reading = desk.read(ctx, form.coverage());
        form.by().ifPresent(reading::check);
        return reading;
    }

    private void render(Context ctx, ReportForm form, Reading reading) {
        Map<String, Object> model = new HashMap<>(desk.frame(form, reading));
        model.put("tables", reading.tables(form.by()));
        ChangeList changes = new ChangeList(reading, statistics);
        model.put("changes", changes.rows());
        model.put("columns", changes.header());
        model.put("empty", reading.facts().groups().isEmpty());
        ctx.render("report.peb", model);
    }

    /** The same figures as a file. */
    void file(Context ctx) {
        ReportForm form = ReportForm.of(ctx);
        Reading reading = read(ctx, form);
        List<Table> tables = new ArrayList<>(reading.tables(form.by()));
        tables.add(new ChangeList(reading, statistics).table());
        desk.send(ctx, "results", tables);
    }
}
