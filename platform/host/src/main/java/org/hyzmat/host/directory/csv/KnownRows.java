package org.hyzmat.host.directory.csv;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rows read so far, to which later ones may refer. */
final class KnownRows {

    private final Map<UUID, CsvRow> rows = new HashMap<>();

    /** Notes a row; returns the earlier one of the same id, if there is one. */
    Optional<CsvRow> add(UUID id, CsvRow row) {
        return Optional.ofNullable(rows.putIfAbsent(id, row));
    }

    /** The id of a row of a register by its code. */
    Optional<UUID> find(String register, String code) {
        return Optional.of(RegisterId.of(register, code)).filter(rows::containsKey);
    }
}
