package org.hyzmat.host.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What another statistics package found: R 4.2.2, by the script that lies beside the figures. */
final class ReferenceFigures {

    private static final double TOLERANCE = 1e-6;

    private final Map<String, Double> figures = new TreeMap<>();
    private final Set<String> unasked = new TreeSet<>();

    ReferenceFigures() {
        lines("reference.csv").forEach(cells -> figures.put(cells[0], Double.valueOf(cells[1])));
        unasked.addAll(figures.keySet());
    }

    /** The rows of a file of test resources, without its heading. */
    static List<String[]> lines(String file) {
        try (InputStream content = ReferenceFigures.class.getResourceAsStream(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void check(String figure, double found) {
        assertTrue(figures.containsKey(figure), () -> "R was not asked for " + figure);
        double expected = figures.get(figure);
        unasked.remove(figure);

        assertEquals(expected, found, Math.abs(expected) * TOLERANCE, figure);
    }

    /** The figures of a data set that no test compared. */
    Set<String> unasked(String set) {
        Set<String> left = new TreeSet<>(unasked);
        left.removeIf(figure -> !figure.startsWith(set + "."));
        return left;
    }
}
