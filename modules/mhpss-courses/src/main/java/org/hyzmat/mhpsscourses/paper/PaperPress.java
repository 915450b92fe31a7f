package org.hyzmat.mhpsscourses.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hyzmat.mhpsscourses.certificate.Certificate;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.documents.Documents;
import org.hyzmat.platform.documents.QrCodes;

/** Makes PDF files of certificates. */
final class PaperPress {

    private static final String FORM = "/mhpss-courses/check";

    private final DirectoryNames names;
    private final Documents documents;
    private final QrCodes codes;
    private final PublicAddress address;

    PaperPress(Directory directory, PaperRoutes.Tools tools) {
        names = new DirectoryNames(directory);
        documents = tools.documents();
        codes = tools.codes();
        address = tools.address();
    }

    /** Whether a code on paper leads anywhere. */
    boolean hasAddress() {
        return address.of(FORM).isPresent();
    }

    /** A file with a page for each certificate, in the language they are all printed in. */
    byte[] pdf(String language, List<Certificate> certificates) {
        List<Paper> papers = certificates.stream().map(this::paper).toList();
        return documents.pdf(Locale.forLanguageTag(language), "certificate-print.peb", Map.of("papers", papers));
    }

    private Paper paper(Certificate certificate) {
        return new Paper(
                certificate,
                names.agency(certificate.agencyId()),
                portal(FORM),
                codes.of(portal(certificate.path())).png());
    }

    private String portal(String path) {
        return address.of(path)
                .orElseThrow(() -> new IllegalStateException(
                        "Setting web.public-url is empty; certificates are printed with the address it says."));
    }
}
