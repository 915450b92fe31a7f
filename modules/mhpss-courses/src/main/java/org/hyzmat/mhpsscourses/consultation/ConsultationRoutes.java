package org.hyzmat.mhpsscourses.consultation;

import static org.hyzmat.mhpsscourses.web.Permission.COURSE_EDIT;
import static org.hyzmat.mhpsscourses.web.Permission.COURSE_READ;

import io.javalin.config.RoutesConfig;
import org.hyzmat.platform.office.Office;

/** The routes to consultations, who came to them, and what they recommended. */
public final class ConsultationRoutes {

    private static final String ONE = "/consultations/{consultation}";
    private static final String PARTY = ONE + "/parties/{consultation-party}";
    private static final String RECOMMENDATION = "/recommendations/{recommendation}";

    private final ConsultationPages consultations;
    private final PartyPages parties;
    private final RecommendationPages recommendations;

    public ConsultationRoutes(Office office) {
        consultations = new ConsultationPages(office);
        parties = new PartyPages(office);
        recommendations = new RecommendationPages(office);
    }

    public void add(RoutesConfig routes) {
        routes.get("/consultations", consultations::list, COURSE_READ);
        routes.get("/consultations/new", consultations::blank, COURSE_EDIT);
        routes.post("/consultations/new", consultations::create, COURSE_EDIT);
        routes.get(ONE, consultations::show, COURSE_READ);
        routes.get(ONE + "/edit", consultations::edit, COURSE_EDIT);
        routes.post(ONE + "/edit", consultations::change, COURSE_EDIT);
        routes.get(ONE + "/parties/new", parties::blank, COURSE_EDIT);
        routes.post(ONE + "/parties/new", parties::create, COURSE_EDIT);
        routes.get(PARTY + "/edit", parties::edit, COURSE_EDIT);
        routes.post(PARTY + "/edit", parties::change, COURSE_EDIT);
        routes.get(PARTY + "/remove", parties::removing, COURSE_EDIT);
        routes.post(PARTY + "/remove", parties::remove, COURSE_EDIT);
        routes.get(ONE + "/recommendations/new", recommendations::blank, COURSE_EDIT);
        routes.post(ONE + "/recommendations/new", recommendations::create, COURSE_EDIT);
        routes.get("/recommendations", recommendations::open, COURSE_READ);
        routes.get(RECOMMENDATION + "/edit", recommendations::edit, COURSE_EDIT);
        routes.post(RECOMMENDATION + "/edit", recommendations::change, COURSE_EDIT);
    }
}
