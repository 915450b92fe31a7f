package org.hyzmat.strongfamilies.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

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

    /** The same report about some of its groups. */
    Report within(Predicate<GroupFact> chosen) {
        Facts some = facts.within(chosen);
        Map<UUID, GroupFact> groups = Facts.byId(some.groups());
        Map<UUID, Measurements> kept = new HashMap<>();
        scales.forEach((scale, measured) -> {
            Measurements part =
                    measured.of(person -> groups.containsKey(person.group().id()));
            if (!part.people().isEmpty()) {
                kept.put(scale, part);
            }
        });
        return new Report(some, kept);
    }
}
