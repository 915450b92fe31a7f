package org.hyzmat.mhpsscourses.paper;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hyzmat.mhpsscourses.certificate.Certificate;
import org.hyzmat.mhpsscourses.certificate.CertificateRepository;
import org.hyzmat.platform.work.WorkKind;
import org.hyzmat.platform.work.WorkOrder;
import org.hyzmat.platform.work.WorkSteps;

/** Prints those of a run in one language, some at a time, so that a thousand take no more memory than these. */
final class RunPrint implements WorkKind {

    static final String ID = "certificates";
    static final String RUN = "run";
    static final String LANGUAGE = "language";

    /** How many are in one PDF file. */
    static final int SHEAF = 50;

    private final CertificateRepository certificates;
    private final PaperPress press;

    RunPrint(CertificateRepository certificates, PaperPress press) {
        this.certificates = certificates;
        this.press = press;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void work(WorkOrder order, WorkSteps steps) throws IOException {
        UUID run = UUID.fromString(order.terms().get(RUN));
        String language = order.terms().get(LANGUAGE);
        Collection<UUID> agencies = order.actor().agencies();
        steps.total(count(agencies, run, language));
        try (ZipOutputStream zip =
                new ZipOutputStream(steps.file("certificates-" + language + ".zip", "application/zip"))) {
            int printed = 0;
            List<Certificate> sheaf = certificates.next(agencies, run, language, "", SHEAF);
            while (!sheaf.isEmpty()) {
                zip.putNextEntry(new ZipEntry(name(language, printed + 1, printed + sheaf.size())));
                zip.write(press.pdf(language, sheaf));
                zip.closeEntry();
                sheaf.forEach(each -> steps.done());
                printed += sheaf.size();
                sheaf = certificates.next(
                        agencies, run, language, sheaf.get(sheaf.size() - 1).number(), SHEAF);
            }
        }
    }

    private int count(Collection<UUID> agencies, UUID run, String language) {
        return certificates.printable(agencies, run).stream()
                .filter(each -> each.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("All certificates of the run were revoked meanwhile."))
                .certificates();
    }

    private static String name(String language, int first, int last) {
        return "certificates-%s-%04d-%04d.pdf".formatted(language, first, last);
    }
}
