package org.hyzmat.mhpsscourses.activity;

import static org.hyzmat.mhpsscourses.web.Permission.ACTIVITY_EDIT;
import static org.hyzmat.mhpsscourses.web.Permission.REPORT_READ;

import io.javalin.config.RoutesConfig;
import java.util.Locale;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.figures.FigureRules;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Sheets;
import org.hyzmat.platform.tables.Values;

/** The routes to the log of activities and to what it adds up to. */
public final class ActivityRoutes {

    private final ActivityPages activities;
    private final ActivityFormPages forms;
    private final TotalPages totals;

    /** What the platform does for figures. */
    public record Tools(Texts texts, Sheets sheets, FigureRules rules) {

        Values values(Locale language) {
            return new Values(texts, language);
        }
    }

    public ActivityRoutes(Office office, Tools tools) {
        activities = new ActivityPages(office, tools);
        forms = new ActivityFormPages(office, tools);
        totals = new TotalPages(office, tools);
    }

    public void add(RoutesConfig routes) {
        routes.get("/activities", activities::list, ACTIVITY_EDIT);
        routes.get("/activities/file", activities::file, ACTIVITY_EDIT);
        routes.get("/activities/kinds", activities::kinds, ACTIVITY_EDIT);
        routes.get("/activities/new", forms::blank, ACTIVITY_EDIT);
        routes.post("/activities/new", forms::create, ACTIVITY_EDIT);
        routes.get("/activities/totals", totals::show, REPORT_READ);
        routes.get("/activities/totals/file", totals::file, REPORT_READ);
        routes.get("/activities/{activity}", activities::show, ACTIVITY_EDIT);
        routes.get("/activities/{activity}/edit", forms::edit, ACTIVITY_EDIT);
        routes.post("/activities/{activity}/edit", forms::change, ACTIVITY_EDIT);
        routes.post("/activities/{activity}/remove", activities::remove, ACTIVITY_EDIT);
        routes.post("/activities/{activity}/restore", activities::restore, ACTIVITY_EDIT);
    }
}
