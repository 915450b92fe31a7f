package org.hyzmat.mhpsscourses.team;

import static org.hyzmat.mhpsscourses.web.Permission.RUN_EDIT;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.mhpsscourses.run.RunExtension;
import org.hyzmat.mhpsscourses.run.RunHead;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.office.Office;

/** The pages about the team of a run, and its part of the page of the run. */
public final class TeamRoutes implements RunExtension {

    private final TeamPages pages;
    private final TeamDesk desk;

    public TeamRoutes(Office office) {
        pages = new TeamPages(office);
        desk = new TeamDesk(office);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/runs/{run}/team", pages::edit, RUN_EDIT);
        routes.post("/runs/{run}/trainers", pages::addTrainer, RUN_EDIT);
        routes.post("/runs/{run}/trainers/{run-trainer}/remove", pages::removeTrainer, RUN_EDIT);
        routes.post("/runs/{run}/supporters", pages::addSupporter, RUN_EDIT);
        routes.post("/runs/{run}/supporters/{run-supporter}/remove", pages::removeSupporter, RUN_EDIT);
    }

    @Override
    public List<Part> onRun(Context ctx, RunHead head) {
        return List.of(new Part("_team.peb", desk.of(head.run())));
    }
}
