package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hyzmat.host.data.DatabaseSettings;

/**
 * What it costs to know who is asking and what they may do: one small page, which is for everybody, asked for by a
 * stranger and by people in turns; and the page on which one signs in. Then the same with very many accounts, and the
 * lists of people.
 */
final class AccountTimes {

    private static final int ROUNDS = 2_000;
    private static final int ROUNDS_OF_LISTS = 300;
    private static final String SMALL = "/mhpss-courses/check";
    private static final String SIGN_IN = "/sign-in";
    private static final double MOST = 0.95;
    private static final Pattern NOTED = Pattern.compile(".* access \\S+ GET .* 200 \\d+ us, access (\\d+) us");

    private static final List<Listed> LISTS = List.of(
            new Listed("accounts of one agency", "/admin/accounts", "agency-administrator.demo-nur"),
            new Listed("accounts of administrators", "/admin/accounts", "platform-administrator.demo-department"),
            new Listed("the workforce of all", "/directory/workforce", Programs.COORDINATOR),
            new Listed("persons", "/people/", Programs.COORDINATOR));

    private static final Map<String, String> SETTINGS = Map.of("HYZMAT_WEB_PUBLIC_REQUESTS", "0");

    private AccountTimes() {}

    /** On the databases of the run, one after the other. */
    static void print(Programs programs) {
        EachDatabase.measure(programs, "accounts", (where, own, other) -> print(programs, where, own));
    }

    private static void print(Programs programs, String where, DatabaseSettings own) throws IOException {
        Bench.print("%n## Accounts: a page of a stranger and the same page of somebody known, %s%n", where);
        try (MeasuredProcess portal = programs.portal(own, SETTINGS)) {
            print(portal, ROUNDS, List.of());
        }
        ManyAccounts.hire(own.folder());
        programs.portal(own, SETTINGS).close();
        ManyAccounts.open(own);
        Bench.print(
                "%n## The same with %d accounts in %d agencies, %s%n",
                ManyAccounts.AGENCIES * ManyAccounts.PEOPLE_OF_EACH, ManyAccounts.AGENCIES, where);
        try (MeasuredProcess portal = programs.portal(own, SETTINGS)) {
            print(portal, ROUNDS_OF_LISTS, LISTS);
        }
    }

    private static void print(MeasuredProcess portal, int rounds, List<Listed> lists) throws IOException {
        Asked stranger = new Asked("by a stranger, nobody is looked for", portal, SMALL, Programs.STRANGER);
        List<Asked> all = new ArrayList<>(List.of(
                stranger,
                new Asked("by a carer", portal, SMALL, Programs.cookie(portal, "carer.demo-nur")),
                new Asked("by a coordinator", portal, SMALL, Programs.cookie(portal, Programs.COORDINATOR)),
                new Asked("the page to sign in on", portal, SIGN_IN, Programs.STRANGER)));
        for (Listed list : lists) {
            all.add(new Asked(list.what(), portal, list.path(), Programs.cookie(portal, list.persona())));
        }
        for (int round = -rounds; round < rounds; round++) {
            for (Asked each : all) {
                each.ask(round >= 0);
            }
        }
        all.forEach(each -> each.tell(stranger));
        tellAccess(portal);
    }

    /** What the portal itself noted: who asks, with session, registers and roles read, and whether they may. */
    private static void tellAccess(MeasuredProcess portal) throws IOException {
        List<Double> millis = Files.readAllLines(portal.log()).stream()
                .map(NOTED::matcher)
                .filter(Matcher::matches)
                .map(noted -> Integer.parseInt(noted.group(1)) / 1_000.0)
                .sorted()
                .toList();
        Bench.print(
                "%-36s %s ms; 95 %% within %.2f; %d requests",
                "access alone, of all these requests",
                String.format(Locale.ROOT, "%.3f (%.3f – %.3f)", at(millis, 0.5), at(millis, 0), at(millis, 1)),
                at(millis, MOST),
                millis.size());
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }

    /** A list of people, and who reads it. */
    private record Listed(String what, String path, String persona) {}

    /** A page that is asked for again and again, each time over a connection of its own. */
    private record Asked(String what, MeasuredProcess portal, String path, String cookie, List<Double> millis) {

        Asked(String what, MeasuredProcess portal, String path, String cookie) {
            this(what, portal, path, cookie, new ArrayList<>());
        }

        void ask(boolean counts) throws IOException {
            double taken = SideBySide.millis(portal.port(), path, cookie);
            if (counts) {
                millis.add(taken);
            }
        }

        private double share(double part) {
            List<Double> sorted = new ArrayList<>(millis);
            Collections.sort(sorted);
            return at(sorted, part);
        }

        void tell(Asked without) {
            Bench.print(
                    "%-36s %s ms; 95 %% within %.2f; median %+.3f against the stranger",
                    what,
                    String.format(Locale.ROOT, "%.2f (%.2f – %.2f)", share(0.5), Collections.min(millis), share(1)),
                    share(0.95),
                    share(0.5) - without.share(0.5));
        }
    }
}
