package org.hyzmat.people.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Place;

/** Places as files name them: by their name in any language, or by their code where several have that name. */
final class PlaceNames {

    private final Map<String, List<Place>> named = new HashMap<>();
    private final Map<String, List<Place>> read = new HashMap<>();
    private final Map<UUID, String> written = new HashMap<>();

    PlaceNames(Directory directory) {
        for (Place place : directory.places()) {
            Stream.of(place.names().tk(), place.names().ru(), place.names().en())
                    .map(TurkmenText::fold)
                    .distinct()
                    .forEach(name -> named.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(place));
            read.put(place.code(), List.of(place));
        }
        for (Place place : directory.places()) {
            boolean isOnly = meant(place.names().tk()).size() == 1;
            written.put(place.id(), isOnly ? place.names().tk() : place.code());
        }
    }

    /** The id of the place that is meant, empty where nothing is written; notes a name of no or several places. */
    String read(String field, String cell, Problems problems) {
        if (cell.isEmpty()) {
            return "";
        }
        List<Place> meant = meant(cell);
        problems.when(meant.isEmpty(), field, "problem.list.place", cell);
        problems.when(
                meant.size() > 1,
                field,
                "problem.list.place.several",
                cell,
                String.join(", ", meant.stream().map(Place::code).toList()));
        return meant.size() == 1 ? meant.get(0).id().toString() : "";
    }

    private List<Place> meant(String cell) {
        return read.computeIfAbsent(cell, typed -> named.getOrDefault(TurkmenText.fold(typed), List.of()));
    }

    /** What is written for a place, so that it is read as the same one again; empty where it is not known. */
    String write(UUID id) {
        return written.getOrDefault(id, "");
    }
}
