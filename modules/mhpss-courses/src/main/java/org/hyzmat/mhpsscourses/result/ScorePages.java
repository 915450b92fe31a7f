package org.hyzmat.mhpsscourses.result;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** The one page on which the tests of everybody in a run are entered. */
final class ScorePages {

    private final ResultDesk desk;
    private final ResultRepository results;
    private final ScoreRepository scores;
    private final Office office;

    ScorePages(ResultDesk desk, Office office) {
        this.desk = desk;
        this.results = new ResultRepository(office.jdbi());
        this.scores = new ScoreRepository(office.jdbi(), office.ids());
        this.office = office;
    }

    void edit(Context ctx) {
        CourseRule rule = desk.rule(ctx);
        form(ctx, rule, stored(ctx, rule), Map.of());
    }

    void save(Context ctx) {
        CourseRule rule = desk.rule(ctx);
        Form form = Form.of(ctx);
        try {
            ScoreDraft draft = ScoreDraft.of(
                    form,
                    desk.standings(ctx, rule).stream()
                            .map(Standing::enrolmentId)
                            .toList(),
                    office.today());
            Map<ScoreKey, BigDecimal> conflicts =
                    scores.save(new Stamp(Actor.of(ctx), office.now()), rule.runId(), draft);
            if (conflicts.isEmpty()) {
                ctx.redirect("%s/runs/%s/results?saved=1".formatted(ctx.contextPath(), rule.runId()));
            } else {
                form(ctx.status(409), rule, overlaid(stored(ctx, rule), form, conflicts), conflicts);
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), rule, form.with(invalid), Map.of());
        }
    }

    /** What is stored now, but with what was typed where somebody else was faster. */
    private static Form overlaid(Form stored, Form typed, Map<ScoreKey, BigDecimal> conflicts) {
        Form shown = stored;
        for (ScoreKey key : conflicts.keySet()) {
            shown = shown.with(key.field(), typed.value(key.field()));
        }
        return shown;
    }

    private Form stored(Context ctx, CourseRule rule) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Standing standing : desk.standings(ctx, rule)) {
            put(values, new ScoreKey(standing.enrolmentId(), Occasion.PRE), standing.pre());
            put(values, new ScoreKey(standing.enrolmentId(), Occasion.POST), standing.post());
        }
        Map<Occasion, LocalDate> days = results.days(Actor.of(ctx).visible(), rule.runId());
        values.put("taken-pre", day(days, Occasion.PRE, rule.firstOn()));
        values.put("taken-post", day(days, Occasion.POST, rule.lastOn()));
        return Form.filled(values);
    }

    private String day(Map<Occasion, LocalDate> days, Occasion occasion, LocalDate usual) {
        LocalDate day = days.getOrDefault(occasion, usual);
        return (day.isAfter(office.today()) ? office.today() : day).toString();
    }

    private static void put(Map<String, String> values, ScoreKey key, BigDecimal score) {
        String shown = score.signum() < 0 ? "" : plain(score);
        values.put(key.field(), shown);
        values.put(key.loadedField(), shown);
    }

    private static String plain(BigDecimal score) {
        return score.signum() == 0 ? "0" : score.stripTrailingZeros().toPlainString();
    }

    private void form(Context ctx, CourseRule rule, Form form, Map<ScoreKey, BigDecimal> conflicts) {
        List<Standing> people = desk.standings(ctx, rule);
        Map<String, String> others = new HashMap<>();
        conflicts.forEach((key, score) -> others.put(key.field(), score.signum() < 0 ? "–" : plain(score)));
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("rule", rule);
        model.put("people", people);
        model.put("others", others);
        model.put("today", office.today());
        ctx.render("score-edit.peb", model);
    }
}
