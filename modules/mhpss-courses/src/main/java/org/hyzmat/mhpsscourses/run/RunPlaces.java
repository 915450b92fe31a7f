package org.hyzmat.mhpsscourses.run;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Place;

/** The places a run can be in: regions and cities, several at once. */
public final class RunPlaces {

    private static final Set<String> KINDS = Set.of("region", "city");

    private final Directory directory;

    public RunPlaces(Directory directory) {
        this.directory = directory;
    }

    /** What a form offers. */
    public List<Choice> choices() {
        return Choice.places(offered());
    }

    /** Their ids. */
    public List<UUID> ids() {
        return offered().stream().map(Place::id).toList();
    }

    private List<Place> offered() {
        return directory.places().stream()
                .filter(place -> KINDS.contains(place.kind()))
                .toList();
    }
}
