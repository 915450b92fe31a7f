package org.hyzmat.mhpsscourses.difference;

import static org.hyzmat.mhpsscourses.web.Permission.COURSE_READ;

import io.javalin.config.RoutesConfig;
import org.hyzmat.platform.office.Office;

/** The route to the differences between versions. */
public final class DifferenceRoutes {

    private final DifferencePages differences;

    public DifferenceRoutes(Office office) {
        differences = new DifferencePages(office);
    }

    public void add(RoutesConfig routes) {
        routes.get("/versions/{module-version}/differences", differences::show, COURSE_READ);
    }
}
