package org.hyzmat.strongfamilies.report;

import static org.hyzmat.strongfamilies.web.Permission.REPORT_READ;

import io.javalin.config.RoutesConfig;
import org.hyzmat.platform.charts.Charts;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.strongfamilies.curriculum.CurriculumRepository;
import org.hyzmat.strongfamilies.instrument.InstrumentRepository;
import org.jdbi.v3.core.Jdbi;

/** The pages and files of the report. */
public final class ReportRoutes {

    private final ReportPages reports;
    private final ScalePages scales;
    private final MethodPages methods;

    public ReportRoutes(
            Jdbi jdbi,
            CurriculumRepository curricula,
            Directory directory,
            ReportDesk.Office office,
            Statistics statistics,
            Charts charts) {
        ReportDesk desk = new ReportDesk(jdbi, curricula, directory, office);
        PublishedStudies studies = new PublishedStudies(jdbi);
        reports = new ReportPages(desk, statistics);
        scales = new ScalePages(desk, studies, statistics, charts);
        methods = new MethodPages(studies, new InstrumentRepository(jdbi));
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/report", reports::show, REPORT_READ);
        routes.get("/report/file", reports::file, REPORT_READ);
        routes.get("/report/methods", methods::show, REPORT_READ);
        routes.get("/report/scales/{scale}", scales::show, REPORT_READ);
        routes.get("/report/scales/{scale}/file", scales::file, REPORT_READ);
    }
}
