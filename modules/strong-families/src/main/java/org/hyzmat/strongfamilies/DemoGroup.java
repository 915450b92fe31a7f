package org.hyzmat.strongfamilies;

import java.time.LocalDate;
import java.util.List;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.InexactDate.Precision;

/**
 * A group of the demo world before it is written.
 *
 * @param restricted whether it belongs to a restricted service
 * @param families how many families belong to it
 * @param leaving how many more left it after the first session
 * @param marked how many sessions are marked
 * @param ended whether it has ended
 */
record DemoGroup(
        String name,
        boolean restricted,
        int families,
        int leaving,
        List<InexactDate> sessions,
        int marked,
        boolean ended) {

    DemoGroup {
        sessions = List.copyOf(sessions);
    }

    /** The group of which the press reported when and where it met, and with how many families. */
    static final DemoGroup REPORTED = new DemoGroup("AŞ-01", false, 10, 0, weekly(LocalDate.of(2021, 9, 11)), 3, true);

    /** The groups of the first provider: one meets today, one is late to be measured, one is to be measured soon. */
    static List<DemoGroup> ofFirst(LocalDate today) {
        return List.of(
                REPORTED,
                new DemoGroup("AŞ-09", false, 8, 1, weekly(today.minusDays(58)), 3, true),
                new DemoGroup("AŞ-11", true, 8, 0, weekly(today.minusDays(54)), 3, true),
                new DemoGroup("AŞ-12", false, 10, 1, weekly(today.minusWeeks(1)), 1, false));
    }

    /** The groups of the second provider: one has too few families, a session nobody marked, and one without a day. */
    static List<DemoGroup> ofSecond(LocalDate today) {
        List<InexactDate> unsure = List.of(
                day(today.minusDays(9)),
                day(today.minusDays(2)),
                new InexactDate(today.plusMonths(1).withDayOfMonth(1), Precision.MONTH));
        return List.of(
                new DemoGroup("MR-03", false, 9, 0, weekly(today.minusWeeks(26)), 3, true),
                new DemoGroup("MR-04", false, 8, 1, weekly(today.minusWeeks(14)), 3, true),
                new DemoGroup("MR-05", false, 7, 0, unsure, 1, false));
    }

    private static List<InexactDate> weekly(LocalDate first) {
        return List.of(day(first), day(first.plusWeeks(1)), day(first.plusWeeks(2)));
    }

    private static InexactDate day(LocalDate day) {
        return new InexactDate(day, Precision.DAY);
    }

    LocalDate start() {
        return sessions.get(0).date();
    }

    LocalDate end() {
        return sessions.get(sessions.size() - 1).date();
    }
}
