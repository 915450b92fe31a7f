package org.hyzmat.host.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A row of a register beside how sure it is, and how it is kept. */
public record Sourced<T>(T value, Provenance provenance, Keeping keeping) {

    Sourced(T value, Provenance provenance) {
        this(value, provenance, Keeping.FILED);
    }

    /** Whether it is offered no more. */
    public boolean isArchived() {
        return keeping.isArchived();
    }

    static <T> List<T> values(List<Sourced<T>> rows) {
        return rows.stream().map(Sourced::value).toList();
    }

    static <T> List<Sourced<T>> current(List<Sourced<T>> rows) {
        return rows.stream().filter(row -> !row.isArchived()).toList();
    }

    /** The row with an id written as text, absent when there is none. */
    public static <T> Optional<Sourced<T>> find(List<Sourced<T>> rows, Function<T, UUID> id, String wanted) {
        return rows.stream()
                .filter(row -> id.apply(row.value()).toString().equals(wanted))
                .findFirst();
    }
}
