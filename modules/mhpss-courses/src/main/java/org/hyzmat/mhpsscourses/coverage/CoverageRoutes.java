package org.hyzmat.mhpsscourses.coverage;

import static org.hyzmat.mhpsscourses.web.Permission.REPORT_READ;

import io.javalin.config.RoutesConfig;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.figures.FigureRules;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Sheets;

/** The routes to who is trained in what. */
public final class CoverageRoutes {

    private final CoveragePages pages;

    /** What the platform does for a report. */
    public record Tools(Texts texts, Sheets sheets, FigureRules rules) {}

    public CoverageRoutes(Office office, Tools tools) {
        pages = new CoveragePages(office, tools);
    }

    public void add(RoutesConfig routes) {
        routes.get("/report", pages::show, REPORT_READ);
        routes.get("/report/file", pages::file, REPORT_READ);
    }
}
