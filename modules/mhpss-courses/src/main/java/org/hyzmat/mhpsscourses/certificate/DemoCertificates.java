package org.hyzmat.mhpsscourses.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.hyzmat.mhpsscourses.attendance.DemoAttendance;
import org.hyzmat.mhpsscourses.result.CourseRule;
import org.hyzmat.mhpsscourses.result.DemoScores;
import org.hyzmat.mhpsscourses.result.PassRule;
import org.hyzmat.mhpsscourses.result.ResultRepository;
import org.hyzmat.mhpsscourses.result.Standing;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** What came of the runs of the demo world: marks, tests, and certificates in every state. */
public final class DemoCertificates {

    private static final int EXPIRING = 6;
    /** Against today: the first has expired, the others are about to. */
    private static final int FIRST_END = -1;

    private static final int DAYS_TO_ISSUE = 7;
    private static final List<String> LANGUAGES = List.of("tk", "ru", "tk", "en");

    private final Office office;
    private final ResultRepository results;
    private final CertificateStore store;
    private final CertificateRepository certificates;

    public DemoCertificates(Office office) {
        this.office = office;
        this.results = new ResultRepository(office.jdbi());
        this.store = new CertificateStore(office.jdbi(), office.ids());
        this.certificates = new CertificateRepository(office.jdbi());
    }

    /** Fills every run of an agency that has begun. */
    public void fill(Actor actor, RandomGenerator chance) {
        List<CourseRule> begun = results.begun(actor.agency());
        for (CourseRule rule : begun) {
            new DemoAttendance(office).fill(actor, rule.runId(), chance);
            new DemoScores(office).fill(actor, rule, chance);
            if (rule.hasEnded()) {
                issue(actor, rule);
            }
        }
        List<Certificate> issued = new ArrayList<>();
        begun.forEach(rule -> issued.addAll(certificates.ofRun(actor.agencies(), rule.runId())));
        end(actor, issued);
    }

    private void issue(Actor actor, CourseRule rule) {
        List<NewCertificate> wanted = new ArrayList<>();
        for (Standing each : results.standings(actor.visible(), rule.runId())) {
            if (PassRule.against(rule, each).isEmpty()) {
                String language = LANGUAGES.get(wanted.size() % LANGUAGES.size());
                wanted.add(new NewCertificate(each.enrolmentId(), each.name(), language));
            }
        }
        LocalDate day = rule.lastOn().plusDays(DAYS_TO_ISSUE);
        store.issue(stamp(actor), rule, wanted, day.isAfter(office.today()) ? office.today() : day);
    }

    /** One has expired and a few end soon, as if their course had held for less long, and the last one was revoked. */
    private void end(Actor actor, List<Certificate> issued) {
        List<Certificate> valid = issued.stream()
                .filter(each -> each.expires() && each.on(office.today()) == CertificateState.VALID)
                .toList();
        for (int i = 0; i < Math.min(EXPIRING, valid.size() - 1); i++) {
            store.endOn(actor.agency(), valid.get(i).id(), office.today().plusDays(FIRST_END + 10L * i));
        }
        if (!valid.isEmpty()) {
            store.revoke(stamp(actor), valid.get(valid.size() - 1).id(), "Issued for the wrong person");
        }
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor, office.now());
    }
}
