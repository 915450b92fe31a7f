package org.hyzmat.mhpsscourses.result;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.mhpsscourses.web.Permission;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.statistics.PairedChange;

/** Who meets the rule of a course, and what the people of a run learned. */
final class ResultPages {

    private final ResultDesk desk;
    private final LearningGain gain;

    ResultPages(ResultDesk desk, LearningGain gain) {
        this.desk = desk;
        this.gain = gain;
    }

    void show(Context ctx) {
        CourseRule rule = desk.rule(ctx);
        List<Standing> standings = desk.standings(ctx, rule);
        List<ResultRow> rows =
                standings.stream().map(each -> row(ctx, rule, each)).toList();
        PairedChange change = gain.of(standings);
        Map<String, Object> model = new HashMap<>();
        model.put("rule", rule);
        model.put("rows", rows);
        model.put("met", rows.stream().filter(row -> row.reasons().isEmpty()).count());
        model.put(
                "onlyPost",
                standings.stream()
                        .filter(each -> each.hasPost() && !each.hasPre())
                        .count());
        model.put("pairs", change.pairs());
        model.put("gain", gain.table(change, desk.values(ctx)));
        model.put("saved", ctx.queryParam("saved") != null);
        model.put("mayEdit", Permission.RESULT_EDIT.heldBy(Actor.of(ctx)));
        ctx.render("result-show.peb", model);
    }

    private ResultRow row(Context ctx, CourseRule rule, Standing standing) {
        return new ResultRow(
                standing, standing.attendance(rule), change(ctx, standing), desk.reasons(ctx, rule, standing));
    }

    private String change(Context ctx, Standing standing) {
        if (!standing.hasBoth()) {
            return "";
        }
        BigDecimal change = standing.post().subtract(standing.pre()).stripTrailingZeros();
        String written = desk.values(ctx).rounded(change.doubleValue(), Math.max(0, change.scale()));
        return change.signum() > 0 ? "+" + written : written;
    }
}
