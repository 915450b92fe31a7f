package org.hyzmat.mhpsscourses.certificate;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;
import org.hyzmat.platform.sheets.SheetFormat;
import org.hyzmat.platform.sheets.Sheets;
import org.hyzmat.platform.tables.Values;

/** Whose certificates have expired or soon will, so that they can be invited again. */
final class RenewalPages {

    private static final int DAYS_AHEAD = 90;
    private static final List<String> HEADER = List.of(
            "certificate.number",
            "certificate.holder",
            "course",
            "certificate.issued-on",
            "certificate.expires-on",
            "certificate.state");

    private final CertificateRepository certificates;
    private final Office office;
    private final Texts texts;
    private final Sheets sheets;

    RenewalPages(Office office, Texts texts, Sheets sheets) {
        this.certificates = new CertificateRepository(office.jdbi());
        this.office = office;
        this.texts = texts;
        this.sheets = sheets;
    }

    void list(Context ctx) {
        Map<String, Object> model = new HashMap<>();
        model.put("renewals", certificates.due(Actor.of(ctx).agencies(), last(), Page.asked(ctx)));
        model.put("today", office.today());
        model.put("days", DAYS_AHEAD);
        ctx.render("renewal-list.peb", model);
    }

    private LocalDate last() {
        return office.today().plusDays(DAYS_AHEAD);
    }

    void file(Context ctx) {
        Values values = new Values(texts, ctx.req().getLocale());
        List<List<Cell>> rows = certificates.allDue(Actor.of(ctx).agencies(), last()).stream()
                .map(each -> row(each, values))
                .toList();
        Sheet sheet = Sheet.of(
                values.text("renewal.title"), HEADER.stream().map(values::text).toList(), rows);
        sheets.send(ctx, SheetFormat.of(ctx), "renewals-" + office.today(), List.of(sheet));
    }

    private List<Cell> row(Certificate certificate, Values values) {
        Stream<Cell> cells = Stream.of(
                Cell.of(certificate.number()),
                Cell.of(certificate.holder()),
                Cell.of(certificate.course().in(values.language())),
                Cell.of(certificate.issuedOn()),
                Cell.of(certificate.expiresOn()),
                Cell.of(values.text(
                        "certificate.state." + certificate.on(office.today()).code())));
        return cells.toList();
    }
}
