package org.hyzmat.independentliving.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A change of a visit as a page shows it, whose facts are days, times, ids and codes again. */
public record ShownChange(VisitChange change, List<Line> lines) {

    public ShownChange {
        lines = List.copyOf(lines);
    }

    /**
     * One fact that changed.
     *
     * @param was a day, a time, the id of a worker, or a code; an empty text for nothing
     */
    public record Line(String key, Object was, Object becomes) {}

    /** For a page. */
    public static ShownChange of(VisitChange change) {
        return new ShownChange(
                change,
                change.differences().stream()
                        .map(each ->
                                new Line(each.key(), read(each.key(), each.was()), read(each.key(), each.becomes())))
                        .toList());
    }

    private static Object read(String key, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (key) {
            case "on" -> LocalDate.parse(value);
            case "at" -> LocalTime.parse(value);
            case "worker" -> UUID.fromString(value);
            default -> value;
        };
    }
}
