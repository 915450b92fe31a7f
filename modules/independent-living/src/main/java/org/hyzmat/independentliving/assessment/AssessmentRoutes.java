package org.hyzmat.independentliving.assessment;

import static org.hyzmat.independentliving.web.Permission.ASSESSMENT_EDIT;
import static org.hyzmat.independentliving.web.Permission.USER_READ;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.independentliving.user.Part;
import org.hyzmat.independentliving.user.UserExtension;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.independentliving.web.Office;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.charts.Charts;

/** The pages about assessments, the latest of which stand on the overview. */
public final class AssessmentRoutes implements UserExtension {

    private final CoursePages courses;
    private final AssessmentPages<Functioning> functioning;
    private final AssessmentPages<Barthel> barthel;

    public AssessmentRoutes(Office office, Texts texts, Charts charts) {
        this.courses = new CoursePages(office, new CourseCharts(charts, texts));
        this.functioning = new AssessmentPages<>(
                office,
                new FunctioningSheet(texts),
                new AssessmentRepository<>(office.jdbi(), new FunctioningTable()));
        this.barthel = new AssessmentPages<>(
                office, new BarthelSheet(texts), new AssessmentRepository<>(office.jdbi(), new BarthelTable()));
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/users/{service-user}/assessments", courses::show, USER_READ);
        add(routes, "functioning", functioning);
        add(routes, "barthel", barthel);
    }

    private static void add(RoutesConfig routes, String code, AssessmentPages<?> pages) {
        String one = "/" + code + "/{" + code + "}";
        routes.get("/users/{service-user}/" + code + "/new", pages::blank, ASSESSMENT_EDIT);
        routes.post("/users/{service-user}/" + code + "/new", pages::create, ASSESSMENT_EDIT);
        routes.get(one, pages::show, USER_READ);
        routes.get(one + "/edit", pages::edit, ASSESSMENT_EDIT);
        routes.post(one + "/edit", pages::change, ASSESSMENT_EDIT);
    }

    @Override
    public List<Part> onOverview(Context ctx, UserHead head) {
        return List.of(courses.latest(ctx, head));
    }
}
