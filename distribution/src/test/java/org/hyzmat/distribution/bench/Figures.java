package org.hyzmat.distribution.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Measured values of one kind, of which the median is told with the lowest and the highest. */
final class Figures {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double last() {
        return values.get(values.size() - 1);
    }

    double median() {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Each value divided by the one that was measured in the same round. */
    Figures dividedBy(Figures other) {
        Figures ratios = new Figures();
        for (int i = 0; i < values.size(); i++) {
            ratios.add(values.get(i) / other.values.get(i));
        }
        return ratios;
    }

    String told(String format) {
        return String.format(
                Locale.ROOT,
                format + " (" + format + " – " + format + ")",
                median(),
                Collections.min(values),
                Collections.max(values));
    }
}
