package org.hyzmat.host.directory;

import java.util.List;

/** A line of a record: words, or links. */
record Line(String label, String value, List<Link> links) {

    static Line of(String label, String value) {
        return new Line(label, value, List.of());
    }

    static Line of(String label, List<Link> links) {
        return new Line(label, "", links);
    }

    boolean isEmpty() {
        return value.isEmpty() && links.isEmpty();
    }

    /** Only the lines that say something. */
    static List<Line> filled(Line... lines) {
        return List.of(lines).stream().filter(line -> !line.isEmpty()).toList();
    }
}
