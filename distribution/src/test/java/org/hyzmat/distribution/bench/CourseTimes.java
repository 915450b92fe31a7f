package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.nodes.Element;

/** How long it takes to check one of very many certificates, to print those of a large run, and to count people. */
final class CourseTimes {

    private static final int CHECKS = 400;
    private static final int WARM_UPS = 2;
    private static final int PRINTS = 3;
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(500);
    private static final String HOME = "/mhpss-courses";
    private static final String COORDINATOR = "coordinator.demo-bilim";
    private static final String STAFF = "programme-staff.demo-department";

    /** So many ask from one address here that the limit for strangers would be all there is to measure. */
    private static final Map<String, String> SETTINGS = Map.of("HYZMAT_WEB_PUBLIC_REQUESTS", "0");

    private final MeasuredProcess portal;
    private final MeasuredProcess plain;

    private CourseTimes(MeasuredProcess portal, MeasuredProcess plain) {
        this.portal = portal;
        this.plain = plain;
    }

    /** On the databases of the run, one after the other. */
    static void print(Programs programs) {
        EachDatabase.measure(programs, "courses", (where, own, other) -> print(programs, where, own, other));
    }

    private static void print(Programs programs, String where, DatabaseSettings own, DatabaseSettings other)
            throws IOException {
        Bench.print(
                "%n## Courses: %d people, %d enrolments, %s%n",
                CourseWorld.LEARNERS, CourseWorld.REPORTED * CourseWorld.SEATS, where);
        programs.portal(own, SETTINGS).close();
        ManyCourses many = new ManyCourses(programs.modules());
        many.add(own, 0, CourseWorld.REPORTED);
        try (MeasuredProcess portal = programs.portal(own, SETTINGS);
                MeasuredProcess plain = programs.plainOn(PlainCourses.class, other)) {
            CourseTimes times = new CourseTimes(portal, plain);
            times.fill(0, CourseWorld.REPORTED);
            times.report();
            times.printing();
            times.fill(CourseWorld.REPORTED, CourseWorld.CHECKED);
        }
        many.add(own, CourseWorld.REPORTED, CourseWorld.CHECKED);
        try (MeasuredProcess portal = programs.portal(own, SETTINGS);
                MeasuredProcess plain = programs.plainOn(PlainCourses.class, other)) {
            new CourseTimes(portal, plain).checking();
        }
    }

    private void fill(int from, int to) {
        Programs.visitor(plain)
                .post(
                        "/fill",
                        Map.of(
                                "from", List.of(String.valueOf(from * CourseWorld.SEATS)),
                                "to", List.of(String.valueOf(to * CourseWorld.SEATS))))
                .expect(302);
    }

    private void report() throws IOException {
        SideBySide pages = new SideBySide(plain, portal);
        String coordinator = Programs.cookie(portal, COORDINATOR);
        String course = "?course=" + CourseWorld.course(0);
        pages.page("who is trained", "/report", HOME + "/report", coordinator);
        pages.page("in a course", "/report", HOME + "/report" + course, coordinator);
        pages.page("in a sector", "/report", HOME + "/report?sector=education", coordinator);
        pages.page("as XLSX", "/report", HOME + "/report/file?format=xlsx", coordinator);
        pages.page("for readers of figures only", "/report", HOME + "/report", Programs.cookie(portal, STAFF));
        pages.print();
    }

    private void printing() throws IOException {
        Figures own = new Figures();
        Figures other = new Figures();
        Figures before = new Figures();
        Figures most = new Figures();
        TreeSet<Integer> seen = new TreeSet<>();
        String run = CourseWorld.run(0).toString();
        for (int round = 0; round < PRINTS; round++) {
            other.add(SideBySide.millis(plain.port(), "/print?run=" + run, Programs.STRANGER) / 1e3);
            before.add(portal.residentMebibytes());
            own.add(printed(HOME + "/runs/" + run + "/papers", most, seen));
        }
        Bench.print(
                "%d certificates as PDF: plain %s, portal %s s",
                CourseWorld.SEATS, other.told("%.0f"), own.told("%.0f"));
        Bench.print(
                "Resident memory of the portal before it %s MiB, at most meanwhile %s MiB; progress said: %s",
                before.told("%.0f"), most.told("%.0f"), seen);
    }

    /** As somebody does who waits for the file and looks at the page twice a second meanwhile. */
    private double printed(String page, Figures most, TreeSet<Integer> seen) {
        Visitor coordinator = Programs.visitor(portal).as(COORDINATOR);
        PageForm form = coordinator.get(page).expect(200).form(page);
        long begun = System.nanoTime();
        String work = form.send(coordinator).expect(302).location();
        double highest = 0;
        Answer state = coordinator.get(work).expect(200);
        for (Element line = progress(state); line != null; line = progress(state)) {
            seen.add(line.hasAttr("value") ? Integer.parseInt(line.attr("value")) : 0);
            highest = Math.max(highest, portal.residentMebibytes());
            LockSupport.parkNanos(GLANCE);
            state = coordinator.get(work).expect(200);
        }
        int bytes = coordinator.bytes(work + "/file").length;
        double seconds = (System.nanoTime() - begun) / 1e9;
        Bench.print("The file has %d bytes", bytes);
        most.add(Math.max(highest, portal.residentMebibytes()));
        return seconds;
    }

    private static Element progress(Answer state) {
        return state.page().selectFirst("progress");
    }

    private void checking() throws IOException {
        Bench.print("%d certificates, each of %d checks a round:", CourseWorld.CHECKED * CourseWorld.SEATS, CHECKS);
        Map<String, Check> checks = new LinkedHashMap<>();
        checks.put("plain, right", new Check(plain.port(), "/check/%s/%s", false, false));
        checks.put("right", new Check(portal.port(), HOME + "/check/%s/%s", false, false));
        checks.put("wrong code", new Check(portal.port(), HOME + "/check/%s/%s", true, false));
        checks.put("unknown number", new Check(portal.port(), HOME + "/check/%s/%s", false, true));
        for (int round = -WARM_UPS; round < Bench.ROUNDS; round++) {
            for (int i = 0; i < CHECKS; i++) {
                for (Check each : checks.values()) {
                    each.ask(round, i);
                }
            }
            if (round >= 0) {
                checks.values().forEach(Check::endRound);
            }
        }
        checks.forEach((what, each) -> each.tell(what));
    }

    /** One kind of check. */
    private static final class Check {

        private static final int STEP = 7_919;
        private static final String NOBODYS = "ZZZZZZZZZZZZZZZZ";

        private final int port;
        private final String path;
        private final boolean isWrong;
        private final boolean isUnknown;
        private final double[] millis = new double[CHECKS];
        private final Figures median = new Figures();
        private final Figures slow = new Figures();
        private final Figures slowest = new Figures();

        Check(int port, String path, boolean isWrong, boolean isUnknown) {
            this.port = port;
            this.path = path;
            this.isWrong = isWrong;
            this.isUnknown = isUnknown;
        }

        void ask(int round, int which) throws IOException {
            int all = CourseWorld.CHECKED * CourseWorld.SEATS;
            int seat = Math.floorMod((round * CHECKS + which) * STEP, all);
            String number = CourseWorld.number(isUnknown ? all + seat : seat);
            String code = isWrong ? NOBODYS : CourseWorld.code(seat);
            millis[which] = SideBySide.millis(port, path.formatted(number, code), "hyzmat-language=en");
        }

        void endRound() {
            Arrays.sort(millis);
            median.add(millis[CHECKS / 2]);
            slow.add(millis[(int) (CHECKS * 0.95)]);
            slowest.add(millis[CHECKS - 1]);
        }

        void tell(String what) {
            Bench.print(
                    "%-16s half within %s ms, 95 %% within %s ms, slowest %s ms",
                    what, median.told("%.2f"), slow.told("%.2f"), slowest.told("%.1f"));
        }
    }
}
