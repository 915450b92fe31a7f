package org.hyzmat.mhpsscourses.certificate;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** One certificate: what it says, and revoking it or issuing another in its place. */
final class CertificatePages {

    private final CertificateRepository certificates;
    private final CertificateStore store;
    private final Office office;
    private final IssueDesk desk;

    CertificatePages(Office office, IssueDesk desk) {
        this.certificates = new CertificateRepository(office.jdbi());
        this.store = new CertificateStore(office.jdbi(), office.ids());
        this.office = office;
        this.desk = desk;
    }

    private Certificate certificate(Context ctx) {
        return certificates
                .find(Actor.of(ctx).agencies(), RecordId.inPath(ctx, "certificate"))
                .orElseThrow(NotFoundResponse::new);
    }

    void show(Context ctx) {
        Certificate certificate = certificate(ctx);
        Map<String, Object> model = new HashMap<>();
        model.put("certificate", certificate);
        model.put("state", certificate.on(office.today()));
        model.put("mayRestore", certificate.revokedOn().equals(office.today()) && !certificate.isReplaced());
        ctx.render("certificate-show.peb", model);
    }

    void askRevoke(Context ctx) {
        revoke(ctx, certificate(ctx), Form.filled(Map.of()));
    }

    private static void revoke(Context ctx, Certificate certificate, Form form) {
        ctx.render("certificate-revoke.peb", Map.of("form", form, "certificate", certificate));
    }

    void revoke(Context ctx) {
        Certificate certificate = certificate(ctx);
        Form form = Form.of(ctx);
        try {
            Problems problems = new Problems();
            String reason = Replacement.reason(form, problems);
            problems.throwIfAny();
            store.revoke(stamp(ctx), certificate.id(), reason);
            back(ctx, certificate.id());
        } catch (InvalidInputException invalid) {
            revoke(ctx.status(422), certificate, form.with(invalid));
        }
    }

    /** What was revoked by mistake is taken back on the same day; later another one has to be issued. */
    void restore(Context ctx) {
        Certificate certificate = certificate(ctx);
        if (certificate.revokedOn().equals(office.today())) {
            store.restore(Actor.of(ctx).agency(), certificate.id());
        }
        back(ctx, certificate.id());
    }

    void askReplace(Context ctx) {
        Certificate certificate = certificate(ctx);
        Map<String, List<String>> values = new HashMap<>();
        values.put("id", List.of(office.ids().next().toString()));
        values.put("holder", List.of(certificate.holder()));
        values.put("language", List.of(certificate.language()));
        values.put("named", certificate.named() ? List.of("yes") : List.of());
        replace(ctx, certificate, Form.filledWith(values));
    }

    private static void replace(Context ctx, Certificate certificate, Form form) {
        ctx.render(
                "certificate-replace.peb",
                Map.of("form", form, "certificate", certificate, "languages", PaperLanguage.CHOICES));
    }

    void replace(Context ctx) {
        Certificate certificate = certificate(ctx);
        Form form = Form.of(ctx);
        try {
            UUID id = RecordId.inForm(form);
            Replacement replacement = Replacement.of(form);
            refuseWithoutAddress();
            boolean isThere = store.replace(stamp(ctx), certificate, id, replacement)
                    || certificates.find(Actor.of(ctx).agencies(), id).isPresent();
            back(ctx, isThere ? id : certificate.id());
        } catch (InvalidInputException invalid) {
            replace(ctx.status(422), certificate, form.with(invalid));
        }
    }

    private void refuseWithoutAddress() {
        if (!desk.hasAddress()) {
            throw new InvalidInputException(List.of(new Problem("", "certificate.no-address", List.of())));
        }
    }

    private Stamp stamp(Context ctx) {
        return new Stamp(Actor.of(ctx), office.now());
    }

    private static void back(Context ctx, UUID certificate) {
        ctx.redirect(ctx.contextPath() + "/certificates/" + certificate);
    }
}
