package org.hyzmat.distribution.canary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is wanted of a crawl, however far it went. */
final class Crawled {

    /** As much slower for theirs as nobody could tell from outside, in microseconds or as a part of the whole. */
    private static final double MICROS = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Crawled.class);
    private static final double PART = 0.25;

    private Crawled() {}

    static void check(Crawl crawl) {
        LOG.info("Asked about records of theirs and about made-up ids: {}", crawl.stopwatch());
        assertAll(
                () -> assertEquals("", lines(crawl.faults()), "what somebody of ours came upon"),
                () -> assertEquals("", lines(crawl.changes()), "what became of their records"),
                () -> assertEquals("", lines(crawl.logged()), "what the log tells"),
                () -> assertEquals("", lines(unlisted(crawl)), "routes that no record was tried on"),
                () -> assertEquals("", lines(reached(crawl)), "listed as not tried on, and they are"),
                () -> assertTrue(
                        crawl.marked() > 50, "Their own people saw the marker on few pages: " + crawl.marked()),
                () -> assertTrue(isAlike(crawl.stopwatch()), "Time tells: " + crawl.stopwatch()));
    }

    private static boolean isAlike(Stopwatch stopwatch) {
        return stopwatch.count() > 100
                && Math.abs(stopwatch.difference()) < Math.max(MICROS, PART * stopwatch.madeUp());
    }

    private static Set<String> unlisted(Crawl crawl) {
        Set<String> unlisted = new TreeSet<>(crawl.unreached());
        unlisted.removeAll(listed());
        return unlisted;
    }

    private static Set<String> reached(Crawl crawl) {
        Set<String> reached = listed();
        reached.removeAll(crawl.unreached());
        return reached;
    }

    private static String lines(Iterable<String> all) {
        return String.join("\n", all);
    }

    /** The routes to which the crawl finds no way, each with the reason beside it. */
    private static Set<String> listed() {
        try (var file = Crawled.class.getResourceAsStream("unreached.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", 3))
                    .map(line -> line[0] + " " + line[1])
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
