package org.hyzmat.host.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A row of a register beside how sure it is. */
record Sourced<T>(T value, Provenance provenance) {

    static <T> List<T> values(List<Sourced<T>> rows) {
        return rows.stream().map(Sourced::value).toList();
    }

    /** The row with an id written as text, absent when there is none. */
    static <T> Optional<Sourced<T>> find(List<Sourced<T>> rows, Function<T, UUID> id, String wanted) {
        return rows.stream()
                .filter(row -> id.apply(row.value()).toString().equals(wanted))
                .findFirst();
    }
}
