package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.distribution.pressure.Soak;

/**
 * Prints how fast the portal is beside a plain program that shows the same page, in rounds that take turns so that a
 * busy machine slows both. It asserts nothing.
 */
public final class Bench {

    /** How often what takes turns is measured. */
    static final int ROUNDS = 7;

    /** What needs no page that both programs show. */
    private static final List<String> ALONE = List.of("soak", "statements", "visits", "courses", "accounts");

    private static final Duration SOAK = Duration.ofMinutes(10);

    private Bench() {}

    /**
     * Measures and prints.
     *
     * @param arguments names of what to measure, such as {@code start load report import save visits courses accounts
     *     statements many}; without any all but {@code soak}, which takes ten minutes
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("hyzmat-bench");
        try {
            run(folder, List.of(arguments));
        } finally {
            delete(folder);
        }
    }

    private static void run(Path folder, List<String> wanted) throws IOException {
        UnpackedZip zip = UnpackedZip.into(Files.createDirectory(folder.resolve("zip")));
        if (wanted.contains("soak")) {
            Soak.print(zip, folder.resolve("soak"), SOAK);
        }
        if (wanted.isEmpty() || wanted.contains("statements")) {
            ListStatements.print(zip);
        }
        if (wanted.isEmpty() || wanted.contains("visits")) {
            VisitTimes.print(Programs.unprepared(folder, zip));
        }
        if (wanted.isEmpty() || wanted.contains("courses")) {
            CourseTimes.print(Programs.unprepared(folder, zip));
        }
        if (wanted.isEmpty() || wanted.contains("accounts")) {
            AccountTimes.print(Programs.unprepared(folder, zip));
        }
        if (!wanted.isEmpty() && ALONE.containsAll(wanted)) {
            return;
        }
        Programs programs = Programs.prepare(folder, zip);
        if (wanted.isEmpty() || wanted.contains("start")) {
            Starts.print(programs);
        }
        if (wanted.isEmpty() || wanted.contains("load")) {
            PagesASecond.print(programs);
        }
        if (wanted.isEmpty() || wanted.contains("report")) {
            ReportTimes.print(programs);
        }
        if (wanted.isEmpty() || wanted.contains("import")) {
            Imports.print(programs);
        }
        if (wanted.isEmpty() || wanted.contains("save")) {
            Saves.print(programs);
        }
        if (wanted.isEmpty() || wanted.contains("many")) {
            ManyModules.print(programs);
        }
    }

    static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
