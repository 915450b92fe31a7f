package org.hyzmat.independentliving.report;

import static org.hyzmat.independentliving.web.Permission.REPORT_READ;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.charts.Charts;
import org.hyzmat.platform.figures.FigureRules;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Sheets;

/** The pages and files of the report. */
public final class ReportRoutes {

    /** How each figure comes about, by the word with which texts name it. */
    private static final List<String> METHODS = List.of(
            "people",
            "flagged",
            "day",
            "at-home",
            "denominator",
            "avoided",
            "figures",
            "disability",
            "months",
            "hidden");

    private final ReportPages reports;

    /** What the platform does for a report. */
    public record Tools(Texts texts, Sheets sheets, Charts charts, FigureRules rules) {}

    public ReportRoutes(Office office, Tools tools) {
        reports = new ReportPages(office, tools);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/report", reports::show, REPORT_READ);
        routes.get("/report/file", reports::file, REPORT_READ);
        routes.get("/report/methods", ReportRoutes::methods, REPORT_READ);
    }

    private static void methods(Context ctx) {
        ctx.render("report-methods.peb", Map.of("methods", METHODS));
    }
}
