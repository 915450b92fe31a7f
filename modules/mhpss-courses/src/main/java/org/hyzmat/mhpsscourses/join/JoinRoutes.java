package org.hyzmat.mhpsscourses.join;

import static org.hyzmat.mhpsscourses.web.Permission.ENROLMENT_EDIT;
import static org.hyzmat.platform.PublicRole.EVERYONE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.mhpsscourses.run.RunExtension;
import org.hyzmat.mhpsscourses.run.RunHead;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.office.Office;

/** The pages by which people come into a run from outside, and the links on the page of the run. */
public final class JoinRoutes implements RunExtension {

    private final Office office;
    private final LinkPages links;
    private final JoinPages join;
    private final NominationPages nominations;

    public JoinRoutes(Office office, PublicAddress addresses) {
        this.office = office;
        links = new LinkPages(office, addresses);
        join = new JoinPages(office);
        nominations = new NominationPages(office);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/runs/{run}/links/new", links::fresh, ENROLMENT_EDIT);
        routes.post("/runs/{run}/links/new", links::create, ENROLMENT_EDIT);
        routes.post("/runs/{run}/links/{join-link}/end", links::end, ENROLMENT_EDIT);
        routes.get("/join/{code}", join::show, EVERYONE);
        routes.post("/join/{code}", join::join, EVERYONE);
        routes.get("/nominate", nominations::list, ENROLMENT_EDIT);
        routes.post("/nominate", nominations::nominate, ENROLMENT_EDIT);
    }

    @Override
    public List<Part> onRun(Context ctx, RunHead head) {
        boolean isShown = head.mayEnrol() && head.run().state().isOpen();
        return isShown
                ? List.of(new Part(
                        "_join-links.peb",
                        new RunLinks(
                                new JoinLinkRepository(office.jdbi())
                                        .ofRun(head.run().agencyId(), head.run().id()),
                                office.today())))
                : List.of();
    }
}
