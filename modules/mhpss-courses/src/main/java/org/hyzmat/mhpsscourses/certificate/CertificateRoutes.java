package org.hyzmat.mhpsscourses.certificate;

import static org.hyzmat.mhpsscourses.web.Permission.CERTIFICATE_ISSUE;
import static org.hyzmat.platform.PublicRole.EVERYONE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.hyzmat.mhpsscourses.result.ResultDesk;
import org.hyzmat.mhpsscourses.result.ResultRepository;
import org.hyzmat.mhpsscourses.run.RunExtension;
import org.hyzmat.mhpsscourses.run.RunHead;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.office.Office;

/** The routes to certificates. */
public final class CertificateRoutes implements RunExtension {

    private final IssuePages issuing;
    private final CertificatePages certificates;
    private final CheckPages check;

    public CertificateRoutes(Office office, Texts texts, PublicAddress address) {
        IssueDesk desk = new IssueDesk(new ResultDesk(new ResultRepository(office.jdbi()), texts), office, address);
        issuing = new IssuePages(desk);
        certificates = new CertificatePages(office, desk);
        check = new CheckPages(office);
    }

    public void add(RoutesConfig routes) {
        routes.get("/runs/{run}/certificates", issuing::list, CERTIFICATE_ISSUE);
        routes.post("/runs/{run}/certificates/confirm", issuing::confirm, CERTIFICATE_ISSUE);
        routes.post("/runs/{run}/certificates/issue", issuing::issue, CERTIFICATE_ISSUE);
        routes.get("/certificates/{certificate}", certificates::show, CERTIFICATE_ISSUE);
        routes.get("/certificates/{certificate}/revoke", certificates::askRevoke, CERTIFICATE_ISSUE);
        routes.post("/certificates/{certificate}/revoke", certificates::revoke, CERTIFICATE_ISSUE);
        routes.post("/certificates/{certificate}/restore", certificates::restore, CERTIFICATE_ISSUE);
        routes.get("/certificates/{certificate}/replace", certificates::askReplace, CERTIFICATE_ISSUE);
        routes.post("/certificates/{certificate}/replace", certificates::replace, CERTIFICATE_ISSUE);
        routes.get("/check", check::blank, EVERYONE);
        routes.post("/check", check::typed, EVERYONE);
        routes.get("/check/{number}/{check-code}", check::linked, EVERYONE);
    }

    @Override
    public List<Part> onRun(Context ctx, RunHead head) {
        return head.mayReadLearners()
                ? List.of(new Part("_run-results.peb", Map.of("mayIssue", CERTIFICATE_ISSUE.heldBy(Actor.of(ctx)))))
                : List.of();
    }
}
