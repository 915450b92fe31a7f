package org.hyzmat.host.directory;

import java.util.List;

/** A row of a register beside how sure it is. */
record Sourced<T>(T value, Provenance provenance) {

    static <T> List<T> values(List<Sourced<T>> rows) {
        return rows.stream().map(Sourced::value).toList();
    }
}
