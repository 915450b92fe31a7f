package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.testkit.DatabaseKind;
import org.hyzmat.testkit.OwnPostgres;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** How long it takes to plan the visits of very many people, and to show them. */
final class VisitTimes {

    private static final int WARM_UPS = 3;
    private static final String HOME = "/independent-living";
    private static final String CARER = "hyzmat-language=en; hyzmat-persona=carer.demo-nur";

    /** Those of the portal; without the last one H2 answers the same question from its memory. */
    private static final String OPTIONS = ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;LAZY_QUERY_EXECUTION=1";

    private final MeasuredProcess portal;
    private final MeasuredProcess plain;
    private final Visitor coordinator;
    private final Visitor stranger;
    private final Map<String, Sides> pages = new LinkedHashMap<>();

    private VisitTimes(MeasuredProcess portal, MeasuredProcess plain) {
        this.portal = portal;
        this.plain = plain;
        this.coordinator = visitor(portal).as("coordinator.demo-nur");
        this.stranger = visitor(plain);
    }

    /** A page of one program. */
    private record Asked(int port, String path, String cookie) {

        /** Over a connection of its own: one that rests while others are measured may be closed. */
        double millis() throws IOException {
            long begun = System.nanoTime();
            try (PageReader reader = new PageReader(port, path, cookie)) {
                int status = reader.read();
                if (status != 200) {
                    throw new IllegalStateException(path + " was answered with " + status);
                }
            }
            return (System.nanoTime() - begun) / 1e6;
        }
    }

    /** What took how long in both programs. */
    private record Sides(Asked plain, Asked portal, Figures plainMillis, Figures portalMillis) {

        void measure(boolean counts) throws IOException {
            double other = plain.millis();
            double own = portal.millis();
            if (counts) {
                plainMillis.add(other);
                portalMillis.add(own);
            }
        }

        void tell(String what) {
            Bench.print("%-32s plain %s, portal %s ms", what, plainMillis.told("%.0f"), portalMillis.told("%.0f"));
        }
    }

    /** On the databases of the run, one after the other. */
    static void print(Programs programs) {
        if (DatabaseKind.ofThisRun().contains(DatabaseKind.H2)) {
            print(
                    programs,
                    "the embedded database",
                    DatabaseSettings.embedded(programs.data("visits")),
                    DatabaseSettings.embedded(programs.data("plain-visits")));
        }
        if (DatabaseKind.ofThisRun().contains(DatabaseKind.POSTGRESQL)) {
            try (OwnPostgres server = OwnPostgres.start()) {
                print(
                        programs,
                        "PostgreSQL",
                        server.database(programs.data("visits-postgres")),
                        server.database(programs.data("plain-visits-postgres")));
            }
        }
    }

    private static void print(Programs programs, String where, DatabaseSettings own, DatabaseSettings other) {
        Bench.print("%n## Visits to %d people by %d who visit, %s%n", Visited.PEOPLE, Visited.WORKERS, where);
        YearMonth month = YearMonth.now();
        fill(programs, own, month);
        try (MeasuredProcess portal = portal(programs, own);
                MeasuredProcess plain = plain(programs, other)) {
            VisitTimes times = new VisitTimes(portal, plain);
            times.stranger.post("/generate", days(month.minusMonths(1))).expect(302);
            times.stranger.post("/generate", days(month)).expect(302);
            times.stranger.post("/record", Map.of()).expect(302);
            times.planning(month.plusMonths(1));
            times.showing(month);
            Transfer.of(portal, HOME + "/visits/mine", CARER).tell();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The visits of last month and of this one are there, those before today made. */
    private static void fill(Programs programs, DatabaseSettings own, YearMonth month) {
        ManyVisits.hire(own.folder());
        portal(programs, own).close();
        ManyVisits many = new ManyVisits(programs.modules());
        many.add(own);
        try (MeasuredProcess portal = portal(programs, own)) {
            Visitor coordinator = visitor(portal).as("coordinator.demo-nur");
            generate(coordinator, month.minusMonths(1));
            Bench.print("The first month after a start: %.0f ms", generate(coordinator, month));
        }
        many.record(own, LocalDate.now());
    }

    private static MeasuredProcess portal(Programs programs, DatabaseSettings own) {
        Map<String, String> settings = own.isEmbedded()
                ? Map.of()
                : Map.of(
                        "HYZMAT_DATABASE_URL", own.url(),
                        "HYZMAT_DATABASE_USER", own.user(),
                        "HYZMAT_DATABASE_PASSWORD", own.password());
        return programs.portal(own.folder().getFileName().toString(), true, settings);
    }

    private static MeasuredProcess plain(Programs programs, DatabaseSettings other) {
        return other.isEmbedded()
                ? programs.plainVisits("jdbc:h2:file:" + other.folder() + OPTIONS, "plain", "")
                : programs.plainVisits(other.url(), other.user(), other.password());
    }

    private static Visitor visitor(MeasuredProcess program) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return Visitor.stranger(client, URI.create("http://127.0.0.1:" + program.port()));
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
        pages.put("my visits", sides("/mine?one=" + worker, HOME + "/visits/mine", CARER));
        for (int round = -WARM_UPS; round < Bench.ROUNDS; round++) {
            for (Sides each : pages.values()) {
                each.measure(round >= 0);
            }
        }
        pages.forEach((what, each) -> each.tell(what));
    }

    private void page(String what, String other, String own) {
        pages.put(what, sides(other, HOME + own, Programs.COOKIE));
    }

    private Sides sides(String other, String own, String cookie) {
        return new Sides(
                new Asked(plain.port(), other, cookie),
                new Asked(portal.port(), own, cookie),
                new Figures(),
                new Figures());
    }
}
