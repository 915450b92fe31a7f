package org.hyzmat.independentliving.week;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.independentliving.user.UserDesk;
import org.hyzmat.independentliving.user.UserHead;
import org.hyzmat.independentliving.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.office.Office;

/** A week of visits: of everybody, of one who visits, of one who is visited. */
final class WeekPages {

    /** Further warnings are counted: whoever has that many looks at one worker after the other. */
    private static final int MOST_WARNINGS = 40;

    private static final int COUNTS = 4;

    private final WeekRepository visits;
    private final UserDesk users;
    private final Office office;

    WeekPages(Office office) {
        this.visits = new WeekRepository(office.jdbi());
        this.users = new UserDesk(office);
        this.office = office;
    }

    void show(Context ctx) {
        Actor actor = Actor.of(ctx);
        Week week = Week.asked(ctx, office.today());
        Crew crew = Crew.of(office, actor.agency(), week.span());
        WeekPlan plan = new WeekPlan(week, crew, visits.visits(actor.visible(), week.span()));
        Map<String, Object> model = model(ctx, week);
        Optional<String> asked = Optional.ofNullable(ctx.queryParam("worker")).filter(word -> !word.isBlank());
        model.put("asked", asked.orElse(""));
        if (asked.isPresent()) {
            UUID worker = RecordId.of(asked.get()).orElseThrow(NotFoundResponse::new);
            model.put("own", plan.of(worker));
            ctx.render("week-worker.peb", model);
        } else {
            List<ShownVisit> warned = plan.warned();
            model.put("rows", plan.byWorker());
            model.put("warned", warned.stream().limit(MOST_WARNINGS).toList());
            model.put("more", Math.max(0, warned.size() - MOST_WARNINGS));
            ctx.render("week-list.peb", model);
        }
    }

    void ofUser(Context ctx) {
        UserHead head = users.head(ctx);
        Actor actor = Actor.of(ctx);
        Week week = Week.asked(ctx, office.today());
        Crew crew = Crew.of(office, head.user().agencyId(), week.span());
        WeekPlan plan = new WeekPlan(week, crew, visits.visits(actor.visible(), week.span()));
        Map<String, Object> model = model(ctx, week);
        model.put("head", head);
        model.put("days", plan.ofUser(head.user().id()));
        ctx.render("week-user.peb", model);
    }

    private Map<String, Object> model(Context ctx, Week week) {
        Map<String, Object> model = new HashMap<>();
        model.put("week", week);
        model.put("today", office.today());
        model.put("made", made(ctx));
        model.put("mayPlan", Permission.VISIT_PLAN.heldBy(Actor.of(ctx)));
        return model;
    }

    /** How many visits were added, changed, removed and kept, if somebody has just planned them. */
    private static List<Integer> made(Context ctx) {
        String counts = ctx.queryParamAsClass("made", String.class).getOrDefault("");
        return counts.matches("(\\d{1,6}-){3}\\d{1,6}")
                ? Stream.of(counts.split("-"))
                        .limit(COUNTS)
                        .map(Integer::valueOf)
                        .toList()
                : List.of();
    }
}
