package org.hyzmat.distribution.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.TestingHost;
import org.hyzmat.testkit.web.Visitor;

/** How many statements modules send for each list of visits, with few people and with many. */
final class ListStatements {

    private static final int FEW = 60;
    private static final int DAYS_BEFORE = 14;
    private static final int DAYS_AFTER = 7;
    private static final String HOME = "/independent-living";

    private final TestingHost host;
    private final ManyVisits many;

    private ListStatements(TestingHost host, ManyVisits many) {
        this.host = host;
        this.many = many;
    }

    /**
     * With few people and with many.
     *
     * @param few by the name of the list
     * @param many by the same names
     */
    record Counts(Map<String, Integer> few, Map<String, Integer> many) {}

    /** Counts in a portal in this process. */
    static Counts count(UnpackedZip zip) {
        try (TestingHost host = TestingHost.start(HostSetup.offering(List.of(zip.modules())))) {
            ListStatements statements = new ListStatements(host, new ManyVisits(zip.modules()));
            return new Counts(statements.with(0, FEW), statements.with(FEW, Visited.PEOPLE));
        }
    }

    static void print(UnpackedZip zip) {
        Bench.print("%n## Statements of lists with %d and with %d people%n", FEW, Visited.PEOPLE);
        Counts counts = count(zip);
        counts.few()
                .forEach((list, few) ->
                        Bench.print("%-32s %d and %d", list, few, counts.many().get(list)));
    }

    private Map<String, Integer> with(int from, int to) {
        LocalDate today = host.clock().today();
        host.restart(settings -> {
            ManyVisits.hire(settings.folder());
            many.add(settings, from, to);
        });
        Visitor coordinator = host.as("coordinator.demo-nur");
        coordinator
                .get(HOME + "/visits/generate")
                .form(HOME + "/visits/generate")
                .with("from", today.minusDays(DAYS_BEFORE).toString())
                .with("to", today.plusDays(DAYS_AFTER).toString())
                .send(coordinator)
                .expect(302);
        host.restart(settings -> many.record(settings, today));
        Map<String, Integer> counts = new LinkedHashMap<>();
        lists(YearMonth.from(today)).forEach((list, path) -> counts.put(list, statements(coordinator, path)));
        counts.put("my visits", statements(host.as("carer.demo-nur"), "/visits/mine"));
        return counts;
    }

    private static Map<String, String> lists(YearMonth month) {
        String months = "&from=" + month.minusMonths(1) + "&to=" + month;
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("service users", "/");
        lists.put("week of everybody", "/week");
        lists.put("week of one who visits", "/week?worker=" + Visited.worker(0));
        lists.put("week of one person", "/users/" + Visited.person(1) + "/week");
        lists.put("follow-ups", "/follow-ups");
        lists.put("volume by person", "/volume?by=person" + months);
        lists.put("volume by worker", "/volume?by=worker" + months);
        lists.put("volume by month", "/volume?by=month" + months);
        lists.put("sheet of a month", "/volume/users/" + Visited.person(1) + "?month=" + month);
        lists.put("those who visit", "/workers");
        lists.put("report", "/report");
        return lists;
    }

    /** The second time, when whatever is read once has been read. */
    private int statements(Visitor reader, String path) {
        reader.get(HOME + path).expect(200);
        AtomicInteger count = host.countStatements();
        reader.get(HOME + path).expect(200);
        return count.get();
    }
}
