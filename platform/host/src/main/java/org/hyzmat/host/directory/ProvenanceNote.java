package org.hyzmat.host.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentence below a row: how sure it is, who published it, which of its parts are less sure, when it was edited. */
final class ProvenanceNote {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("actual_start_on", "service.started"),
            Map.entry("first_on", "time.first"),
            Map.entry("form", "service.form"),
            Map.entry("last_on", "time.last"),
            Map.entry("lead_agency", "service.lead"),
            Map.entry("parent", "place.parent"),
            Map.entry("place", "agency.place"),
            Map.entry("places", "service.places"),
            Map.entry("planned_start_on", "service.planned"),
            Map.entry("predecessors", "place.predecessors"),
            Map.entry("role", "participation.role"),
            Map.entry("status", "service.status"),
            Map.entry("type", "agency.type"));

    private ProvenanceNote() {}

    static String of(Sourced<?> row, Wording wording) {
        Provenance provenance = row.provenance();
        List<String> parts = new ArrayList<>(List.of(wording.text("provenance." + provenance.mark())));
        if (!provenance.source().isEmpty()) {
            parts.add(wording.text("provenance.source", provenance.source()));
        }
        if (!provenance.inferred().isEmpty()) {
            parts.add(wording.text("provenance.columns", labels(provenance, wording)));
        }
        row.keeping().editedOn().ifPresent(day -> parts.add(wording.text("provenance.edited", wording.date(day))));
        return String.join(" ", parts);
    }

    private static String labels(Provenance provenance, Wording wording) {
        return provenance.inferred().stream()
                .sorted()
                .map(column -> wording.text(LABELS.getOrDefault(column, column)))
                .collect(Collectors.joining(", "));
    }
}
