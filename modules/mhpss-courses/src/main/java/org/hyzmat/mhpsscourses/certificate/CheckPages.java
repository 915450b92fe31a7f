package org.hyzmat.mhpsscourses.certificate;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.office.Office;

/**
 * Where anybody who holds a certificate has it confirmed.
 *
 * <p>A number that is not known and a code that is wrong are answered alike: by the same words, after one look into the
 * same index and one comparison that takes the same time for every code.
 */
final class CheckPages {

    private static final String NOBODYS = "0".repeat(CheckCode.LETTERS);

    private final CertificateRepository certificates;
    private final Office office;

    CheckPages(Office office) {
        this.certificates = new CertificateRepository(office.jdbi());
        this.office = office;
    }

    void blank(Context ctx) {
        render(ctx, Form.filled(Map.of()), List.of(), false);
    }

    void typed(Context ctx) {
        Form form = Form.of(ctx);
        answer(ctx, form, form.value("number"), form.value("code"));
    }

    void linked(Context ctx) {
        String number = ctx.pathParam("number");
        answer(ctx, Form.filled(Map.of("number", number)), number, ctx.pathParam("check-code"));
    }

    private void answer(Context ctx, Form form, String number, String code) {
        Optional<Certificate> found = confirmed(CertificateNumber.typed(number), CheckCode.typed(code));
        render(ctx, form, found.stream().toList(), found.isEmpty());
    }

    private Optional<Certificate> confirmed(String number, String code) {
        Optional<Certificate> found = certificates.numbered(number);
        String expected = found.map(Certificate::code).orElse(NOBODYS);
        boolean isRight = MessageDigest.isEqual(expected.getBytes(US_ASCII), code.getBytes(US_ASCII));
        return found.filter(certificate -> isRight);
    }

    private void render(Context ctx, Form form, List<Certificate> confirmed, boolean unknown) {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("confirmed", confirmed);
        model.put("unknown", unknown);
        model.put("today", office.today());
        model.put(
                "state",
                confirmed.stream()
                        .findFirst()
                        .map(each -> each.on(office.today()))
                        .orElse(CertificateState.REVOKED));
        ctx.header("Cache-Control", "no-store").header("X-Robots-Tag", "noindex, nofollow");
        ctx.render("certificate-check.peb", model);
    }
}
