package org.hyzmat.mhpsscourses.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Decides who has completed a course. */
public final class PassRule {

    private PassRule() {}

    /**
     * Everything that stands between somebody and a certificate.
     *
     * @return reasons in the order of the rule, none for somebody who meets it
     */
    public static List<Reason> against(CourseRule rule, Standing standing) {
        List<Reason> reasons = new ArrayList<>();
        if (!standing.enrolled()) {
            reasons.add(Reason.of("result.reason.withdrawn"));
        }
        if (rule.sessions() == 0) {
            reasons.add(Reason.of("result.reason.no-sessions"));
        } else {
            attendance(rule, standing, reasons);
        }
        if (rule.asksForTest()) {
            test(rule, standing, reasons);
        }
        return reasons;
    }

    private static void attendance(CourseRule rule, Standing standing, List<Reason> reasons) {
        if (100L * standing.minutesThere() >= (long) rule.attendanceNeeded() * rule.minutes()) {
            return;
        }
        reasons.add(Reason.of("result.reason.attendance", standing.attendance(rule), rule.attendanceNeeded()));
        if (standing.marked() < rule.sessions()) {
            reasons.add(Reason.of("result.reason.unmarked", rule.sessions() - standing.marked()));
        }
    }

    private static void test(CourseRule rule, Standing standing, List<Reason> reasons) {
        if (!standing.hasPost()) {
            reasons.add(Reason.of("result.reason.no-test", rule.testNeeded()));
        } else if (standing.post().compareTo(BigDecimal.valueOf(rule.testNeeded())) < 0) {
            reasons.add(Reason.of("result.reason.test", standing.post(), rule.testNeeded()));
        }
    }
}
