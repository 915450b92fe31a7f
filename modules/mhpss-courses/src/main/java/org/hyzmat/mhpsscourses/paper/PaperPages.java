package org.hyzmat.mhpsscourses.paper;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hyzmat.mhpsscourses.certificate.Certificate;
import org.hyzmat.mhpsscourses.certificate.CertificateRepository;
import org.hyzmat.mhpsscourses.certificate.Printable;
import org.hyzmat.mhpsscourses.result.CourseRule;
import org.hyzmat.mhpsscourses.result.ResultRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.work.Works;

/** One certificate as a PDF file, and all of a run in the language that their holders chose. */
final class PaperPages {

    private final CertificateRepository certificates;
    private final Office office;
    private final PaperPress press;
    private final Works works;

    PaperPages(Office office, PaperPress press, Works works) {
        this.certificates = new CertificateRepository(office.jdbi());
        this.office = office;
        this.press = press;
        this.works = works;
    }

    void one(Context ctx) {
        Certificate certificate = certificates
                .find(Actor.of(ctx).agencies(), RecordId.inPath(ctx, "certificate"))
                .filter(found -> press.hasAddress())
                .orElseThrow(NotFoundResponse::new);
        String name = certificate.number().toLowerCase(Locale.ROOT);
        ctx.contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"")
                .header("Content-Language", certificate.language())
                .header("Cache-Control", "no-store")
                .result(press.pdf(certificate.language(), List.of(certificate)));
    }

    /** What can be printed of a run, by language. */
    void ofRun(Context ctx) {
        ofRun(ctx, rule(ctx), false);
    }

    private CourseRule rule(Context ctx) {
        return new ResultRepository(office.jdbi())
                .rule(Actor.of(ctx).agency(), RecordId.inPath(ctx, "run"))
                .orElseThrow(NotFoundResponse::new);
    }

    private void ofRun(Context ctx, CourseRule rule, boolean isGone) {
        Map<String, Object> model = new HashMap<>();
        model.put("rule", rule);
        model.put("hasAddress", press.hasAddress());
        model.put("isGone", isGone);
        model.put("printables", printables(ctx, rule).stream().map(this::offer).toList());
        ctx.render("paper-run.peb", model);
    }

    private List<Printable> printables(Context ctx, CourseRule rule) {
        return certificates.printable(Actor.of(ctx).agencies(), rule.runId());
    }

    /** With the id of the work that its button begins. */
    private Map<String, Object> offer(Printable printable) {
        return Map.of("what", printable, "work", office.ids().next());
    }

    /** Has those in a language printed, unless there are none any more. */
    void print(Context ctx) {
        CourseRule rule = rule(ctx);
        Form form = Form.of(ctx);
        String language = form.value("language");
        boolean isThere =
                printables(ctx, rule).stream().anyMatch(each -> each.language().equals(language));
        if (isThere && press.hasAddress()) {
            Map<String, String> terms = Map.of(RunPrint.RUN, rule.runId().toString(), RunPrint.LANGUAGE, language);
            ctx.redirect(works.begin(ctx, RecordId.inForm(form), RunPrint.ID, terms));
        } else {
            ofRun(ctx.status(422), rule, !isThere);
        }
    }
}
