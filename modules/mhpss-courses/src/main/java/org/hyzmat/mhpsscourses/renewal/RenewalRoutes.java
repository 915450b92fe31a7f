package org.hyzmat.mhpsscourses.renewal;

import static org.hyzmat.mhpsscourses.web.Permission.CERTIFICATE_ISSUE;
import static org.hyzmat.mhpsscourses.web.Permission.ENROLMENT_EDIT;

import io.javalin.config.RoutesConfig;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Sheets;

/** The routes to certificates that end. */
public final class RenewalRoutes {

    private final RenewalPages pages;

    public RenewalRoutes(Office office, Texts texts, Sheets sheets) {
        pages = new RenewalPages(office, texts, sheets);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/renewals", pages::list, CERTIFICATE_ISSUE);
        routes.post("/renewals/enrol", pages::enrol, ENROLMENT_EDIT);
        routes.get("/renewals/file", pages::file, CERTIFICATE_ISSUE);
    }
}
