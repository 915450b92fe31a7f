package org.hyzmat.independentliving.assessment;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hyzmat.independentliving.user.Part;
import org.hyzmat.independentliving.user.UserDesk;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.office.Office;

/** All assessments of one person, in their course. */
final class CoursePages {

    private final UserDesk desk;
    private final AssessmentRepository<Functioning> functioning;
    private final AssessmentRepository<Barthel> barthel;
    private final CourseCharts charts;

    CoursePages(Office office, CourseCharts charts) {
        this.desk = new UserDesk(office);
        this.functioning = new AssessmentRepository<>(office.jdbi(), new FunctioningTable());
        this.barthel = new AssessmentRepository<>(office.jdbi(), new BarthelTable());
        this.charts = charts;
    }

    /** Both courses, each with its picture and its table. */
    void show(Context ctx) {
        UserHead head = desk.head(ctx);
        Visible visible = Visible.to(ctx);
        Locale language = ctx.req().getLocale();
        List<Recorded<Functioning>> asked =
                functioning.ofUser(visible, head.user().id());
        List<Recorded<Barthel>> rated = barthel.ofUser(visible, head.user().id());
        Map<String, Object> model = new HashMap<>();
        model.put("head", head);
        model.put("functionings", latestFirst(asked));
        model.put("functioningCharts", charts.functioning(asked, language));
        model.put("barthels", latestFirst(rated));
        model.put("barthelCharts", charts.barthel(rated, language));
        model.put("barthelChanges", BarthelChange.of(rated));
        model.put("domains", Domain.values());
        model.put("bands", BarthelBand.values());
        boolean mayAssess = Permission.ASSESSMENT_EDIT.heldBy(Actor.of(ctx));
        model.put("mayAssess", mayAssess);
        model.put("functioningsRemoved", mayAssess ? removed(functioning, visible, head) : List.of());
        model.put("barthelsRemoved", mayAssess ? removed(barthel, visible, head) : List.of());
        ctx.render("assessment-list.peb", model);
    }

    /** The latest of each kind, for the overview of the person. */
    Part latest(Context ctx, UserHead head) {
        Visible visible = Visible.to(ctx);
        return new Part(
                "_assessments.peb",
                Map.of(
                        "functionings",
                                latest(functioning.ofUser(visible, head.user().id())),
                        "barthels", latest(barthel.ofUser(visible, head.user().id())),
                        "mayAssess", Permission.ASSESSMENT_EDIT.heldBy(Actor.of(ctx))));
    }

    private static <A> List<Recorded<A>> removed(AssessmentRepository<A> assessments, Visible visible, UserHead head) {
        return latestFirst(assessments.removedOfUser(visible, head.user().id()));
    }

    private static <A> List<Recorded<A>> latest(List<Recorded<A>> course) {
        return latestFirst(course).stream().limit(1).toList();
    }

    private static <A> List<Recorded<A>> latestFirst(List<Recorded<A>> course) {
        List<Recorded<A>> turned = new ArrayList<>(course);
        Collections.reverse(turned);
        return turned;
    }
}
