package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hyzmat.host.data.DatabaseSettings;

/**
 * What it costs to know who is asking and what they may do: one small page, which is for everybody, asked for by a
 * stranger and by people in turns; and the page on which one signs in.
 */
final class AccountTimes {

    private static final int ROUNDS = 2_000;
    private static final int WARM_UPS = 2_000;
    private static final String SMALL = "/mhpss-courses/check";
    private static final String SIGN_IN = "/sign-in";

    private static final Map<String, String> SETTINGS = Map.of("HYZMAT_WEB_PUBLIC_REQUESTS", "0");

    private AccountTimes() {}

    /** On the databases of the run, one after the other. */
    static void print(Programs programs) {
        EachDatabase.measure(programs, "accounts", (where, own, other) -> print(programs, where, own));
    }

    private static void print(Programs programs, String where, DatabaseSettings own) throws IOException {
        Bench.print("%n## Accounts: a page of a stranger and the same page of somebody known, %s%n", where);
        try (MeasuredProcess portal = programs.portal(own, SETTINGS)) {
            Asked stranger = new Asked(portal, SMALL, Programs.STRANGER);
            Asked carer = new Asked(portal, SMALL, Programs.cookie(portal, "carer.demo-nur"));
            Asked coordinator = new Asked(portal, SMALL, Programs.cookie(portal, Programs.COORDINATOR));
            Asked signIn = new Asked(portal, SIGN_IN, Programs.STRANGER);
            List<Asked> all = List.of(stranger, carer, coordinator, signIn);
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                for (Asked each : all) {
                    each.ask(round >= 0);
                }
            }
            stranger.tell("by a stranger, nobody is looked for", stranger);
            carer.tell("by a carer", stranger);
            coordinator.tell("by a coordinator", stranger);
            signIn.tell("the page to sign in on", stranger);
        }
    }

    /** A page that is asked for again and again, each time over a connection of its own. */
    private record Asked(MeasuredProcess portal, String path, String cookie, List<Double> millis) {

        Asked(MeasuredProcess portal, String path, String cookie) {
            this(portal, path, cookie, new ArrayList<>());
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
            return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
        }

        void tell(String what, Asked without) {
            Bench.print(
                    "%-36s %s ms; 95 %% within %.2f; median %+.3f against the stranger",
                    what,
                    String.format(Locale.ROOT, "%.2f (%.2f – %.2f)", share(0.5), Collections.min(millis), share(1)),
                    share(0.95),
                    share(0.5) - without.share(0.5));
        }
    }
}
