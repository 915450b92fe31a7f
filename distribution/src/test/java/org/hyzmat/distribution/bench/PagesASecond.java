package org.hyzmat.distribution.bench;

/** How many pages one of the programs answers in windows of some seconds, and what that costs. */
final class PagesASecond {

    private static final int CLIENTS = 6;
    private static final int WARM_UP_SECONDS = 20;
    private static final int WINDOW_SECONDS = 5;

    private final MeasuredProcess program;
    private final String cookie;
    private final Figures rate = new Figures();
    private final Figures cpu = new Figures();
    private final Figures median = new Figures();
    private final Figures slow = new Figures();
    private long failed;

    private PagesASecond(MeasuredProcess program, String cookie) {
        this.program = program;
        this.cookie = cookie;
    }

    /** Both programs, which run at the same time and are asked in turns. */
    static void print(Programs programs) {
        Bench.print("%n## Pages a second, %d clients, %d seconds a window%n", CLIENTS, WINDOW_SECONDS);
        try (MeasuredProcess plain = programs.plain(true);
                MeasuredProcess portal = programs.portal(true);
                LoadClient client = LoadClient.start()) {
            PagesASecond[] both = {
                new PagesASecond(plain, Programs.STRANGER),
                new PagesASecond(portal, Programs.cookie(portal, Programs.COORDINATOR))
            };
            for (PagesASecond each : both) {
                each.read(client, WARM_UP_SECONDS);
            }
            for (int round = 0; round < Bench.ROUNDS; round++) {
                for (int turn = 0; turn < both.length; turn++) {
                    both[(round + turn) % both.length].measure(client);
                }
            }
            both[0].tell("plain");
            both[1].tell("portal");
            both[1].tellBeside(both[0]);
            Bench.print(
                    "Resident memory after it: plain %.0f MiB, portal %.0f MiB",
                    plain.residentMebibytes(), portal.residentMebibytes());
        }
    }

    private LoadClient.Load read(LoadClient client, int seconds) {
        return client.read(program.port(), Programs.PAGE, cookie, CLIENTS, seconds);
    }

    private void measure(LoadClient client) {
        double before = program.cpuMillis();
        LoadClient.Load load = read(client, WINDOW_SECONDS);
        rate.add(load.perSecond());
        cpu.add((program.cpuMillis() - before) * 1_000 / load.requests());
        median.add(load.medianMicros() / 1_000);
        slow.add(load.slowMicros() / 1_000);
        failed += load.failed();
    }

    private void tell(String what) {
        Bench.print(
                "%-7s %s pages/s, processor %s µs a page, half within %s ms, 99 %% within %s ms",
                what, rate.told("%.0f"), cpu.told("%.0f"), median.told("%.1f"), slow.told("%.1f"));
    }

    private void tellBeside(PagesASecond other) {
        Bench.print(
                "portal / plain: pages %s, processor %s; failed requests: %d",
                rate.dividedBy(other.rate).told("%.3f"),
                cpu.dividedBy(other.cpu).told("%.3f"),
                failed + other.failed);
    }
}
