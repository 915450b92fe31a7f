package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** How long it takes to plan the visits of very many people, and to show them. */
final class VisitTimes {

    private static final String HOME = "/independent-living";
    private static final String CARER = "carer.demo-nur";

    private final Visitor coordinator;
    private final Visitor stranger;
    private final SideBySide pages;
    private final String signedIn;
    private final String carer;

    private VisitTimes(MeasuredProcess portal, MeasuredProcess plain) {
        this.coordinator = Programs.visitor(portal).as(Programs.COORDINATOR);
        this.stranger = Programs.visitor(plain);
        this.pages = new SideBySide(plain, portal);
        this.signedIn = Programs.cookie(portal, Programs.COORDINATOR);
        this.carer = Programs.cookie(portal, CARER);
    }

    /** On the databases of the run, one after the other. */
    static void print(Programs programs) {
        EachDatabase.measure(programs, "visits", (where, own, other) -> print(programs, where, own, other));
    }

    private static void print(Programs programs, String where, DatabaseSettings own, DatabaseSettings other)
            throws IOException {
        Bench.print("%n## Visits to %d people by %d who visit, %s%n", Visited.PEOPLE, Visited.WORKERS, where);
        YearMonth month = YearMonth.now();
        fill(programs, own, month);
        try (MeasuredProcess portal = programs.portal(own, Map.of());
                MeasuredProcess plain = programs.plainOn(PlainVisits.class, other)) {
            VisitTimes times = new VisitTimes(portal, plain);
            times.stranger.post("/generate", days(month.minusMonths(1))).expect(302);
            times.stranger.post("/generate", days(month)).expect(302);
            times.stranger.post("/record", Map.of()).expect(302);
            times.planning(month.plusMonths(1));
            times.showing(month);
            Transfer.of(portal, HOME + "/visits/mine", times.carer).tell();
        }
    }

    /** The visits of last month and of this one are there, those before today made. */
    private static void fill(Programs programs, DatabaseSettings own, YearMonth month) {
        ManyVisits.hire(own.folder());
        programs.portal(own, Map.of()).close();
        ManyVisits many = new ManyVisits(programs.modules());
        many.add(own);
        try (MeasuredProcess portal = programs.portal(own, Map.of())) {
            Visitor coordinator = Programs.visitor(portal).as(Programs.COORDINATOR);
            generate(coordinator, month.minusMonths(1));
            Bench.print("The first month after a start: %.0f ms", generate(coordinator, month));
        }
        many.record(own, LocalDate.now());
    }

    /** Each round has a month of its own, since visits are made once. */
    private void planning(YearMonth first) {
        Figures plainNew = new Figures();
        Figures portalNew = new Figures();
        Figures plainAgain = new Figures();
        Figures portalAgain = new Figures();
        for (int round = 0; round < Bench.ROUNDS; round++) {
            YearMonth month = first.plusMonths(round);
            plainNew.add(plainGenerate(month));
            portalNew.add(generate(coordinator, month));
            plainAgain.add(plainGenerate(month));
            portalAgain.add(generate(coordinator, month));
        }
        Bench.print("%-32s plain %s, portal %s ms", "a month planned", plainNew.told("%.0f"), portalNew.told("%.0f"));
        Bench.print("%-32s plain %s, portal %s ms", "again", plainAgain.told("%.0f"), portalAgain.told("%.0f"));
    }

    private double plainGenerate(YearMonth month) {
        long begun = System.nanoTime();
        stranger.post("/generate", days(month)).expect(302);
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double generate(Visitor coordinator, YearMonth month) {
        PageForm form = coordinator
                .get(HOME + "/visits/generate")
                .expect(200)
                .form(HOME + "/visits/generate")
                .with("from", month.atDay(1).toString())
                .with("to", month.atEndOfMonth().toString());
        long begun = System.nanoTime();
        form.send(coordinator).expect(302);
        return (System.nanoTime() - begun) / 1e6;
    }

    private static Map<String, List<String>> days(YearMonth month) {
        return Map.of(
                "from", List.of(month.atDay(1).toString()),
                "to", List.of(month.atEndOfMonth().toString()));
    }

    private void showing(YearMonth month) throws IOException {
        UUID person = Visited.person(17);
        UUID worker = Visited.worker(0);
        String months = "&from=" + month.minusMonths(1) + "&to=" + month;
        page("week of everybody", "/week", "/week");
        page("week of one who visits", "/week?one=" + worker, "/week?worker=" + worker);
        page("week of one person", "/week?one=" + person, "/users/" + person + "/week");
        page("list of service users", "/people", "/");
        page("follow-ups", "/follow-ups", "/follow-ups");
        page("volume by person, two months", "/volume?by=person", "/volume?by=person" + months);
        page("volume by worker", "/volume?by=worker", "/volume?by=worker" + months);
        page("volume by month", "/volume?by=month", "/volume?by=month" + months);
        page("sheet of a month", "/sheet?one=" + person, "/volume/users/" + person + "?month=" + month);
        pages.page("my visits", "/mine?one=" + worker, HOME + "/visits/mine", carer);
        pages.print();
    }

    private void page(String what, String other, String own) {
        pages.page(what, other, HOME + own, signedIn);
    }
}
