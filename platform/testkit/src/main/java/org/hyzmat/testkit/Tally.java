package org.hyzmat.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Counts the tests of a run by the databases that were made for them and by the tags that say where else they ran. A
 * test counts for each of them. JUnit finds it by itself; it writes into the file that a system property names.
 */
public final class Tally implements TestExecutionListener {

    /** The system property that names the file; without it nothing is written. */
    public static final String PROPERTY = "hyzmat.tests.tally";

    private static final Set<String> PLACES = Set.of("browser", "process");

    /** What was used by the test that runs, before it by the classes around it; tests run one after the other. */
    private static final Deque<Set<String>> RUNNING = new ArrayDeque<>();

    private static final Map<String, Integer> COUNTS = new TreeMap<>();
    private static int plans;

    /** Notes that a database was made for whatever runs now. */
    static void uses(DatabaseKind kind) {
        synchronized (RUNNING) {
            if (!RUNNING.isEmpty()) {
                RUNNING.peek().add(kind.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        plans++;
    }

    @Override
    public void executionStarted(TestIdentifier identifier) {
        if (isOutermost()) {
            synchronized (RUNNING) {
                RUNNING.push(new HashSet<>());
            }
        }
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (!isOutermost()) {
            return;
        }
        synchronized (RUNNING) {
            if (identifier.isTest()) {
                Set<String> used = RUNNING.stream().flatMap(Set::stream).collect(Collectors.toSet());
                identifier.getTags().stream()
                        .map(TestTag::getName)
                        .filter(PLACES::contains)
                        .forEach(used::add);
                used.forEach(each -> COUNTS.merge(each, 1, Integer::sum));
            }
            RUNNING.pop();
        }
    }

    /** A test may run tests of its own, which are no tests of this run. */
    private static boolean isOutermost() {
        return plans == 1;
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        plans--;
        if (plans == 0) {
            Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).ifPresent(Tally::write);
        }
    }

    private static void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(
                    file,
                    COUNTS.entrySet().stream()
                            .map(count -> count.getKey() + "=" + count.getValue())
                            .toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
