package org.hyzmat.host.imports;

import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of a kind of list stand in a file.
 *
 * @param places the place of each column by its name, from 0; a column that is not in the file is missing
 */
record Mapping(Map<String, Integer> places) {

    /** Copies the places. */
    Mapping {
        places = Map.copyOf(places);
    }

    Optional<Integer> place(String column) {
        return Optional.ofNullable(places.get(column));
    }

    /** Which column stands at a place. */
    Optional<String> column(int place) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
