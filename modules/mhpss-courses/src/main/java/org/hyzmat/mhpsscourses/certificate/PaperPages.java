package org.hyzmat.mhpsscourses.certificate;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.mhpsscourses.result.CourseRule;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.documents.Documents;
import org.hyzmat.platform.documents.QrCodes;
import org.hyzmat.platform.office.Office;

/** Certificates as PDF files, in the language that their holder chose. */
final class PaperPages {

    /** What the platform does for them. */
    record Tools(Documents documents, QrCodes codes, PublicAddress address) {}

    private final CertificatePages certificates;
    private final CertificateRepository repository;
    private final DirectoryNames names;
    private final Tools tools;

    PaperPages(CertificatePages certificates, Office office, Tools tools) {
        this.certificates = certificates;
        this.repository = new CertificateRepository(office.jdbi());
        this.names = new DirectoryNames(office.directory());
        this.tools = tools;
    }

    void one(Context ctx) {
        Certificate certificate = certificates.certificate(ctx);
        send(ctx, certificate.number().toLowerCase(Locale.ROOT), certificate.language(), List.of(certificate));
    }

    /** A part of those of a run in one language; where there is none the page of the run says so. */
    void ofRun(Context ctx, CourseRule rule) {
        List<Certificate> all = repository.ofRun(Actor.of(ctx).agencies(), rule.runId());
        String language = ctx.queryParamAsClass("language", String.class).getOrDefault("");
        Optional<PaperPart> part = PaperPart.of(all).stream()
                .filter(each -> each.language().equals(language) && each.number() == Page.asked(ctx))
                .findFirst();
        part.ifPresentOrElse(
                found -> send(ctx, "certificates-" + language + "-" + found.number(), language, found.from(all)),
                () -> ctx.redirect("%s/runs/%s/certificates".formatted(ctx.contextPath(), rule.runId())));
    }

    private void send(Context ctx, String name, String language, List<Certificate> certificates) {
        List<Paper> papers = certificates.stream().map(this::paper).toList();
        byte[] file = tools.documents()
                .pdf(Locale.forLanguageTag(language), "certificate-print.peb", Map.of("papers", papers));
        ctx.contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"")
                .header("Content-Language", language)
                .header("Cache-Control", "no-store")
                .result(file);
    }

    private Paper paper(Certificate certificate) {
        String address = tools.address().of(certificate.path()).orElseThrow(NotFoundResponse::new);
        String form = tools.address().of("/mhpss-courses/check").orElseThrow(NotFoundResponse::new);
        return new Paper(
                certificate,
                names.agency(certificate.agencyId()),
                form,
                tools.codes().of(address).png());
    }
}
