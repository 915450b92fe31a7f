package org.hyzmat.strongfamilies.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Keeps one object for a day that stands in many rows, of which each brings its own. */
final class SameDay {

    private final Map<LocalDate, LocalDate> days = new HashMap<>();

    LocalDate same(LocalDate day) {
        LocalDate earlier = days.putIfAbsent(day, day);
        return earlier == null ? day : earlier;
    }
}
