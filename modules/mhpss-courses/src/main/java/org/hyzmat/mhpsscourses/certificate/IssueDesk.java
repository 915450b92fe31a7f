package org.hyzmat.mhpsscourses.certificate;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.mhpsscourses.result.CourseRule;
import org.hyzmat.mhpsscourses.result.ResultDesk;
import org.hyzmat.mhpsscourses.result.Standing;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** Decides who of a run gets a certificate. */
final class IssueDesk {

    private final ResultDesk results;
    private final CertificateRepository certificates;
    private final Office office;
    private final PublicAddress address;

    IssueDesk(ResultDesk results, Office office, PublicAddress address) {
        this.results = results;
        this.certificates = new CertificateRepository(office.jdbi());
        this.office = office;
        this.address = address;
    }

    CourseRule rule(Context ctx) {
        return results.rule(ctx);
    }

    /** Whether a code on paper would lead anywhere. */
    boolean hasAddress() {
        return address.of("/mhpss-courses/check").isPresent();
    }

    /** What keeps a run from having certificates at all: the key of a sentence, empty if nothing does. */
    String obstacle(CourseRule rule) {
        if (!hasAddress()) {
            return "certificate.no-address";
        }
        boolean isOver = rule.hasEnded()
                || rule.state().equals("RUNNING") && !rule.lastOn().isAfter(office.today());
        return isOver ? "" : "certificate.not-over";
    }

    /** Everybody of a run, by name. */
    List<Candidate> candidates(Context ctx, CourseRule rule) {
        Map<UUID, Certificate> issued = new HashMap<>();
        certificates
                .ofRun(Actor.of(ctx).agencies(), rule.runId())
                .forEach(certificate -> issued.put(certificate.enrolmentId(), certificate));
        return results.standings(ctx, rule).stream()
                .map(each -> candidate(ctx, rule, each, issued))
                .toList();
    }

    private Candidate candidate(Context ctx, CourseRule rule, Standing standing, Map<UUID, Certificate> issued) {
        Certificate certificate = issued.get(standing.enrolmentId());
        return new Candidate(
                standing.enrolmentId(),
                standing.name(),
                standing.organisation(),
                certificate == null ? List.of() : List.of(certificate),
                results.reasons(ctx, rule, standing));
    }

    /**
     * Those of the chosen who get a certificate now.
     *
     * @throws org.hyzmat.platform.InvalidInputException if nobody was chosen, or one of them does not meet the rule
     */
    List<Candidate> chosen(Context ctx, CourseRule rule, List<UUID> enrolments) {
        Set<UUID> wanted = new HashSet<>(enrolments);
        List<Candidate> chosen = candidates(ctx, rule).stream()
                .filter(each -> wanted.contains(each.enrolment()))
                .toList();
        Problems problems = new Problems();
        String obstacle = obstacle(rule);
        problems.when(!obstacle.isEmpty(), "", obstacle);
        problems.when(chosen.isEmpty(), "enrolment", "certificate.nobody-chosen");
        for (Candidate each : chosen) {
            each.reasons().forEach(reason -> problems.add("", "certificate.refused", each.name(), reason));
        }
        problems.throwIfAny();
        return chosen;
    }

    /** Issues certificates; how many, since some may have one already. */
    int issue(Context ctx, CourseRule rule, List<Candidate> chosen, String language) {
        LocalDate today = office.today();
        List<NewCertificate> wanted = chosen.stream()
                .map(each -> new NewCertificate(each.enrolment(), each.name(), language))
                .toList();
        Stamp stamp = new Stamp(Actor.of(ctx), office.now());
        return new CertificateStore(office.jdbi(), office.ids()).issue(stamp, rule, wanted, today);
    }
}
