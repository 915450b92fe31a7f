package org.hyzmat.distribution;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints how many tests of each part ran in a build, and on which databases. */
public final class TestCounts {

    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("h2", "H2");
        COLUMNS.put("postgresql", "PostgreSQL");
        COLUMNS.put("browser", "browser");
        COLUMNS.put("process", "process");
    }

    private static final Pattern TESTS = Pattern.compile("<testsuite [^>]*?\\btests=\"(\\d+)\"");
    private static final String ALL = "all";

    private final Path root;
    private final Instant since;

    private TestCounts(Path root, Instant since) {
        this.root = root;
        this.since = since;
    }

    /**
     * Prints a line for each part that had tests.
     *
     * @param arguments the root of the tree and when the build began
     */
    public static void main(String[] arguments) {
        System.out.print(new TestCounts(Path.of(arguments[0]).normalize(), Instant.parse(arguments[1])).table());
    }

    private String table() {
        Map<String, Map<String, Integer>> parts = new LinkedHashMap<>();
        for (Path pom : poms()) {
            Map<String, Integer> counts = counts(pom.resolveSibling("target"));
            if (counts.get(ALL) > 0) {
                parts.put(root.relativize(pom.getParent()).toString(), counts);
            }
        }
        Map<String, Integer> sums = new LinkedHashMap<>();
        parts.values().forEach(counts -> counts.forEach((column, count) -> sums.merge(column, count, Integer::sum)));
        return parts.isEmpty()
                ? ""
                : header()
                        + parts.entrySet().stream()
                                .map(part -> line(part.getKey(), part.getValue()))
                                .collect(Collectors.joining())
                        + line(ALL, sums);
    }

    private List<Path> poms() {
        return Tree.files(root).stream()
                .filter(file -> file.endsWith("pom.xml"))
                .sorted()
                .toList();
    }

    /** Only what this build wrote: an older file tells of another one. */
    private Map<String, Integer> counts(Path target) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(ALL, reports(target.resolve("surefire-reports")) + reports(target.resolve("failsafe-reports")));
        List<Properties> tallies =
                written(target, "tests-.*\\.properties").map(TestCounts::tally).toList();
        for (String column : COLUMNS.keySet()) {
            counts.put(
                    column,
                    tallies.stream()
                            .mapToInt(tally -> Integer.parseInt(tally.getProperty(column, "0")))
                            .sum());
        }
        return counts;
    }

    private int reports(Path folder) {
        return written(folder, "TEST-.*\\.xml")
                .flatMap(file -> TESTS.matcher(Tree.text(file)).results().limit(1))
                .map((MatchResult tests) -> Integer.valueOf(tests.group(1)))
                .reduce(0, Integer::sum);
    }

    private Stream<Path> written(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().matches(name))
                    .filter(this::isNew)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What one of the processes that ran the tests has counted. */
    private static Properties tally(Path file) {
        Properties counts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            counts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return counts;
    }

    private boolean isNew(Path file) {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isBefore(since);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String header() {
        return "%n%-40s%9s".formatted("Tests", ALL)
                + COLUMNS.values().stream().map("%13s"::formatted).collect(Collectors.joining())
                + System.lineSeparator();
    }

    private static String line(String part, Map<String, Integer> counts) {
        return "%-40s%9d".formatted(part, counts.get(ALL))
                + COLUMNS.keySet().stream()
                        .map(counts::get)
                        .map(count -> "%13s".formatted(count == 0 ? "" : count))
                        .collect(Collectors.joining())
                + System.lineSeparator();
    }
}
