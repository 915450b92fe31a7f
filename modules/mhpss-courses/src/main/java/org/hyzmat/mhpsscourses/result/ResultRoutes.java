package org.hyzmat.mhpsscourses.result;

import static org.hyzmat.mhpsscourses.web.Permission.LEARNER_READ;
import static org.hyzmat.mhpsscourses.web.Permission.RESULT_EDIT;

import io.javalin.config.RoutesConfig;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.statistics.Statistics;

/** The routes to tests and to what came of a run. */
public final class ResultRoutes {

    private final ResultPages results;
    private final ScorePages scores;

    public ResultRoutes(Office office, Texts texts, Statistics statistics) {
        ResultDesk desk = new ResultDesk(new ResultRepository(office.jdbi()), texts);
        results = new ResultPages(desk, new LearningGain(statistics));
        scores = new ScorePages(desk, office);
    }

    public void add(RoutesConfig routes) {
        routes.get("/runs/{run}/results", results::show, LEARNER_READ);
        routes.get("/runs/{run}/scores", scores::edit, RESULT_EDIT);
        routes.post("/runs/{run}/scores", scores::save, RESULT_EDIT);
    }
}
