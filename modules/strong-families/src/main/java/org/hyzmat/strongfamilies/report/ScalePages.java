package org.hyzmat.strongfamilies.report;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.charts.Charts;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.strongfamilies.instrument.Scale;

/** What changed on one scale: in words, in pictures and in tables. */
final class ScalePages {

    private final ReportDesk desk;
    private final PublishedStudies studies;
    private final Statistics statistics;
    private final Charts charts;

    ScalePages(ReportDesk desk, PublishedStudies studies, Statistics statistics, Charts charts) {
        this.desk = desk;
        this.studies = studies;
        this.statistics = statistics;
        this.charts = charts;
    }

    /** The page. */
    void show(Context ctx) {
        ReportForm form = ReportForm.of(ctx);
        Scale scale = desk.scale(ctx);
        try {
            render(ctx, form, scale, form.coverage());
        } catch (InvalidInputException invalid) {
            render(ctx.status(422), form.with(invalid), scale, Coverage.ALL);
        }
    }

    private void render(Context ctx, ReportForm form, Scale scale, Coverage coverage) {
        Source source = desk.source(ctx);
        Reading reading = desk.read(ctx, source, coverage, Optional.of(scale.id()));
        Measurements measured = reading.report().on(scale.id());
        boolean isEmpty = measured.people().isEmpty() || !reading.measures(scale);
        Map<String, Object> model = new HashMap<>(desk.frame(form, reading));
        model.put("scale", scale);
        model.put("empty", isEmpty);
        model.put("published", studies.on(scale.id(), reading.values()));
        if (!isEmpty) {
            ScaleFindings findings = findings(ctx, form, scale, source, reading);
            OutcomeCharts drawing = new OutcomeCharts(charts, reading.values(), reading.names(), scale);
            model.put("says", findings.says());
            model.put("tables", findings.tables());
            model.put("means", drawing.means(findings.line()));
            model.put("dots", reading.figures().isEverything() ? drawing.dots(measured, reading.facts()) : List.of());
        }
        ctx.render("report-scale.peb", model);
    }

    private ScaleFindings findings(Context ctx, ReportForm form, Scale scale, Source source, Reading reading) {
        if (!reading.figures().isEverything()) {
            return new FigureScale(scale, reading, statistics);
        }
        List<Measurements> others = form.compared().stream()
                .map(group -> source.about(Coverage.of(Aspect.GROUP, group), Optional.of(scale.id())))
                .map(other -> other.on(scale.id()))
                .filter(other -> !other.people().isEmpty())
                .toList();
        return new ScaleReport(scale, reading, others, statistics);
    }

    /** The same figures as a file. */
    void file(Context ctx) {
        ReportForm form = ReportForm.of(ctx);
        Scale scale = desk.scale(ctx);
        Source source = desk.source(ctx);
        Reading reading = desk.read(ctx, source, form.coverage(), Optional.of(scale.id()));
        ScaleFindings findings = findings(ctx, form, scale, source, reading);
        List<Table> tables = new ArrayList<>();
        tables.add(new OutcomeTables(reading.values()).times(findings.line()));
        tables.addAll(findings.tables());
        desk.send(ctx, "scores", tables);
    }
}
