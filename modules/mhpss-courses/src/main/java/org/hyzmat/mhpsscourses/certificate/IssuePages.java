package org.hyzmat.mhpsscourses.certificate;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.mhpsscourses.result.CourseRule;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.RecordId;

/** Issuing the certificates of a run: everybody who meets the rule is ticked, and one question is asked. */
final class IssuePages {

    private static final String USUAL_LANGUAGE = "tk";

    private final IssueDesk desk;

    IssuePages(IssueDesk desk) {
        this.desk = desk;
    }

    void list(Context ctx) {
        list(ctx, desk.rule(ctx), Optional.empty());
    }

    private void list(Context ctx, CourseRule rule, Optional<Form> refused) {
        List<Candidate> candidates = desk.candidates(ctx, rule);
        Map<String, Object> model = new HashMap<>();
        model.put("form", refused.orElseGet(() -> blank(candidates)));
        model.put("rule", rule);
        model.put("candidates", candidates);
        model.put("ready", candidates.stream().filter(Candidate::isReady).count());
        model.put(
                "issuedHere",
                candidates.stream()
                        .filter(each -> each.certificate().isPresent())
                        .count());
        model.put("obstacle", desk.obstacle(rule));
        model.put("languages", PaperLanguage.CHOICES);
        model.put("issued", ctx.queryParamAsClass("issued", Integer.class).getOrDefault(-1));
        ctx.render("certificate-run.peb", model);
    }

    private static Form blank(List<Candidate> candidates) {
        List<String> ready = candidates.stream()
                .filter(Candidate::isReady)
                .map(each -> each.enrolment().toString())
                .toList();
        return Form.filledWith(Map.of("enrolment", ready, "language", List.of(USUAL_LANGUAGE)));
    }

    void confirm(Context ctx) {
        CourseRule rule = desk.rule(ctx);
        Form form = Form.of(ctx);
        try {
            List<Candidate> chosen = desk.chosen(ctx, rule, ids(form.values("enrolment")));
            String language = language(form);
            Map<String, Object> model = new HashMap<>();
            model.put("rule", rule);
            model.put("chosen", chosen);
            model.put("language", language);
            model.put(
                    "enrolments",
                    chosen.stream().map(each -> each.enrolment().toString()).collect(Collectors.joining(" ")));
            ctx.render("certificate-confirm.peb", model);
        } catch (InvalidInputException invalid) {
            list(ctx.status(422), rule, Optional.of(form.with(invalid)));
        }
    }

    void issue(Context ctx) {
        CourseRule rule = desk.rule(ctx);
        Form form = Form.of(ctx);
        List<String> enrolments = Arrays.asList(form.value("enrolments").split(" "));
        try {
            List<Candidate> chosen = desk.chosen(ctx, rule, ids(enrolments));
            int issued = desk.issue(ctx, rule, chosen, language(form));
            ctx.redirect("%s/runs/%s/certificates?issued=%d".formatted(ctx.contextPath(), rule.runId(), issued));
        } catch (InvalidInputException invalid) {
            Form shown = Form.filledWith(Map.of("enrolment", enrolments, "language", List.of(form.value("language"))));
            list(ctx.status(422), rule, Optional.of(shown.with(invalid)));
        }
    }

    private static String language(Form form) {
        return PaperLanguage.of(form.value("language"))
                .orElseThrow(
                        () -> new InvalidInputException(List.of(new Problem("language", "problem.choice", List.of()))));
    }

    private static List<UUID> ids(List<String> texts) {
        return texts.stream().flatMap(text -> RecordId.of(text).stream()).toList();
    }
}
