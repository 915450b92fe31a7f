package org.hyzmat.independentliving.assessment;

import static org.hyzmat.independentliving.web.Permission.ASSESSMENT_EDIT;
import static org.hyzmat.independentliving.web.Permission.ASSESSMENT_READ;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.hyzmat.independentliving.user.Part;
import org.hyzmat.independentliving.user.UserExtension;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.charts.Charts;
import org.hyzmat.platform.office.Office;

/** The pages about assessments, the latest of which stand on the overview. */
public final class AssessmentRoutes implements UserExtension {

    private static final String FUNCTIONING = "functioning";
    private static final String BARTHEL = "barthel";

    private final CoursePages courses;
    private final AssessmentPages<Functioning> functioning;
    private final AssessmentPages<Barthel> barthel;
    private final RemovalPages<Functioning> functioningRemoval;
    private final RemovalPages<Barthel> barthelRemoval;

    public AssessmentRoutes(Office office, Texts texts, Charts charts) {
        this.courses = new CoursePages(office, new CourseCharts(charts, texts));
        AssessmentRepository<Functioning> asked = new AssessmentRepository<>(office.jdbi(), new FunctioningTable());
        AssessmentRepository<Barthel> rated = new AssessmentRepository<>(office.jdbi(), new BarthelTable());
        this.functioning = new AssessmentPages<>(office, new FunctioningSheet(texts), asked);
        this.barthel = new AssessmentPages<>(office, new BarthelSheet(texts), rated);
        this.functioningRemoval = new RemovalPages<>(office, FUNCTIONING, asked);
        this.barthelRemoval = new RemovalPages<>(office, BARTHEL, rated);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        routes.get("/users/{service-user}/assessments", courses::show, ASSESSMENT_READ);
        add(routes, FUNCTIONING, functioning, functioningRemoval);
        add(routes, BARTHEL, barthel, barthelRemoval);
    }

    private static void add(RoutesConfig routes, String code, AssessmentPages<?> pages, RemovalPages<?> removal) {
        String one = "/" + code + "/{" + code + "}";
        routes.get("/users/{service-user}/" + code + "/new", pages::blank, ASSESSMENT_EDIT);
        routes.post("/users/{service-user}/" + code + "/new", pages::create, ASSESSMENT_EDIT);
        routes.get(one, pages::show, ASSESSMENT_READ);
        routes.get(one + "/edit", pages::edit, ASSESSMENT_EDIT);
        routes.post(one + "/edit", pages::change, ASSESSMENT_EDIT);
        routes.get(one + "/remove", removal::ask, ASSESSMENT_EDIT);
        routes.post(one + "/remove", removal::remove, ASSESSMENT_EDIT);
        routes.post(one + "/restore", removal::restore, ASSESSMENT_EDIT);
    }

    @Override
    public List<Part> onOverview(Context ctx, UserHead head) {
        return head.mayReadAssessments() ? List.of(courses.latest(ctx, head)) : List.of();
    }
}
