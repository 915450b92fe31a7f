package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long the report of Strong Families takes over very many groups, and what it costs. */
final class ReportTimes {

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 3;
    private static final String REPORT = "/strong-families/report";
    private static final String SCALE = "6f2b1c00-0000-7000-8000-000000000411";
    private static final String STAFF = "programme-staff.demo-department";

    private final MeasuredProcess program;
    private final String path;
    private final String cookie;
    private final Figures wall = new Figures();
    private final Figures cpu = new Figures();

    private ReportTimes(MeasuredProcess program, String path, String cookie) {
        this.program = program;
        this.path = path;
        this.cookie = cookie;
    }

    /** Both programs run at the same time and are asked in turns. */
    static void print(Programs programs) {
        Bench.print("%n## The report over %d groups%n", ManyGroups.GROUPS);
        Path data = programs.data("groups");
        try (MeasuredProcess fresh = programs.portal("groups", true)) {
            fresh.millisToPage(REPORT, Programs.cookie(fresh, Programs.COORDINATOR));
        }
        ManyGroups.add(data);
        copy(data, programs.data("copy"));
        try (MeasuredProcess portal = programs.portal("groups", true);
                MeasuredProcess plain = programs.plainWork(programs.data("copy"))) {
            Map<String, ReportTimes> all = asked(portal, plain);
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                for (ReportTimes each : all.values()) {
                    each.measure(round >= 0);
                }
            }
            all.forEach((what, each) -> each.tell(what));
            Bench.print(
                    "Resident memory after it: plain %.0f MiB, portal %.0f MiB",
                    plain.residentMebibytes(), portal.residentMebibytes());
        }
    }

    private static Map<String, ReportTimes> asked(MeasuredProcess portal, MeasuredProcess plain) {
        Map<String, ReportTimes> all = new LinkedHashMap<>();
        String coordinator = Programs.cookie(portal, Programs.COORDINATOR);
        all.put("plain: rows read and added up", new ReportTimes(plain, "/report", Programs.STRANGER));
        all.put("all groups", new ReportTimes(portal, REPORT, coordinator));
        all.put("one group", new ReportTimes(portal, REPORT + "?group=" + ManyGroups.ONE, coordinator));
        all.put("side by side by group", new ReportTimes(portal, REPORT + "?by=group", coordinator));
        all.put("side by side by place", new ReportTimes(portal, REPORT + "?by=place", coordinator));
        all.put("a scale", new ReportTimes(portal, REPORT + "/scales/" + SCALE, coordinator));
        all.put("XLSX", new ReportTimes(portal, REPORT + "/file?format=xlsx", coordinator));
        all.put("figures only, all groups", new ReportTimes(portal, REPORT, Programs.cookie(portal, STAFF)));
        return all;
    }

    private void measure(boolean counts) {
        try (PageReader reader = new PageReader(program.port(), path, cookie)) {
            double before = program.cpuMillis();
            long begun = System.nanoTime();
            int status = reader.read();
            double took = (System.nanoTime() - begun) / 1e6;
            if (status != 200) {
                throw new IllegalStateException(path + " was answered with " + status + "; see " + program.log());
            }
            if (counts) {
                wall.add(took);
                cpu.add(program.cpuMillis() - before);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void tell(String what) {
        Bench.print("%-32s %s ms, processor %s ms", what, wall.told("%.0f"), cpu.told("%.0f"));
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = new ArrayList<>(files.toList());
            for (Path file : all) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
