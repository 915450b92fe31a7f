package org.hyzmat.mhpsscourses.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Place;

/** Finds the region in which a place lies. */
final class Regions {

    private final Directory directory;
    private final Map<String, String> known = new HashMap<>();

    Regions(Directory directory) {
        this.directory = directory;
    }

    /** The id of the region; unknown for a place that is. */
    String of(String place) {
        return place.isEmpty() ? Crowd.UNKNOWN : known.computeIfAbsent(place, this::find);
    }

    private String find(String place) {
        UUID at = UUID.fromString(place);
        while (directory.place(at).map(Place::parent).filter(at::equals).isEmpty()) {
            if (directory.place(at).isEmpty()) {
                return Crowd.UNKNOWN;
            }
            at = directory.place(at).orElseThrow().parent();
        }
        return at.toString();
    }
}
