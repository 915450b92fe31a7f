package org.hyzmat.mhpsscourses.paper;

import static org.hyzmat.mhpsscourses.web.Permission.CERTIFICATE_ISSUE;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.hyzmat.mhpsscourses.certificate.CertificateRepository;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.documents.Documents;
import org.hyzmat.platform.documents.QrCodes;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.work.Works;

/** The routes to certificates on paper. */
public final class PaperRoutes {

    private final Works works;
    private final RunPrint print;
    private final PaperPages pages;

    /** What the platform does for paper. */
    public record Tools(Documents documents, QrCodes codes, PublicAddress address) {}

    public PaperRoutes(Office office, Tools tools, Works works) {
        PaperPress press = new PaperPress(office.directory(), tools);
        this.works = works;
        print = new RunPrint(new CertificateRepository(office.jdbi()), press);
        pages = new PaperPages(office, press, works);
    }

    /** Names them. */
    public void add(RoutesConfig routes) {
        works.routes(routes, "/papers", CERTIFICATE_ISSUE, List.of(print));
        routes.get("/runs/{run}/papers", pages::ofRun, CERTIFICATE_ISSUE);
        routes.post("/runs/{run}/papers", pages::print, CERTIFICATE_ISSUE);
        routes.get("/certificates/{certificate}/paper", pages::one, CERTIFICATE_ISSUE);
    }
}
