package org.hyzmat.people.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;

/** The places somebody can live in, as a form offers them and a page names them. */
public final class Places {

    private final Directory directory;
    private final Clock clock;

    /** Reads the register each time it is asked. */
    public Places(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** A place to choose. */
    public record Choice(String value, Names names) {}

    /** The places of one region. */
    public record Group(Names names, List<Choice> choices) {}

    /** The places of today by region, and the one already chosen even when it is a former one. */
    public List<Group> offered(String chosen) {
        LocalDate today = LocalDate.now(clock);
        return directory.places().stream()
                .filter(place -> place.existsOn(today) || place.id().toString().equals(chosen))
                .collect(Collectors.groupingBy(this::region, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(region -> new Group(region.getKey().names(), choices(region.getValue())))
                .toList();
    }

    /** The name of a place: one, or none where the id is empty or unknown. */
    public List<Names> names(String id) {
        return find(id).map(place -> List.of(place.names())).orElse(List.of());
    }

    /** Reads the id of a place typed into a field; empty is allowed, an unknown place is noted. */
    public String read(String field, String typed, Problems problems) {
        problems.when(!typed.isEmpty() && find(typed).isEmpty(), field, "problem.choice");
        return typed;
    }

    private Optional<Place> find(String id) {
        return directory.places().stream()
                .filter(place -> place.id().toString().equals(id))
                .findFirst();
    }

    private Place region(Place place) {
        Place at = place;
        while (!at.parent().equals(at.id())) {
            at = parent(at);
        }
        return at;
    }

    private Place parent(Place place) {
        return directory.place(place.parent()).orElse(place);
    }

    private static List<Choice> choices(List<Place> places) {
        return places.stream()
                .map(place -> new Choice(place.id().toString(), place.names()))
                .toList();
    }
}
