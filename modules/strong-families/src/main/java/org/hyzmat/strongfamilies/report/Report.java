package org.hyzmat.strongfamilies.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a report is about.
 *
 * @param scales what was measured, by scale; only those on which somebody was
 */
record Report(Facts facts, Map<UUID, Measurements> scales) {

    Report {
        scales = Map.copyOf(scales);
    }

    /** What was measured on a scale; nobody was where nothing was. */
    Measurements on(UUID scale) {
        return scales.getOrDefault(scale, new Measurements(List.of(), List.of()));
    }
}
