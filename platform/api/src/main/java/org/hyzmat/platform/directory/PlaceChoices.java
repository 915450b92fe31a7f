package org.hyzmat.platform.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/**
 * The places somebody can live in, as a form offers them by region. Safe from any thread.
 *
 * @since 1.1
 */
public final class PlaceChoices {

    private final Directory directory;
    private final Clock clock;

    /**
     * Reads the register of places each time it is asked.
     *
     * @param directory the host's registers
     * @param clock tells which day it is
     */
    public PlaceChoices(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The places of today, and former ones that the form names already.
     *
     * @param form the form as it is shown
     * @param field its field for the place, which names what was chosen and what somebody else stored meanwhile
     * @return a group for each region, which is itself the first choice in it
     */
    public List<ChoiceGroup> byRegion(Form form, String field) {
        LocalDate today = LocalDate.now(clock);
        Set<String> named = Stream.concat(form.values(field).stream(), form.stored(field).stream())
                .collect(Collectors.toSet());
        return directory.places().stream()
                .filter(place ->
                        place.existsOn(today) || named.contains(place.id().toString()))
                .collect(Collectors.groupingBy(this::region, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(region -> new ChoiceGroup(region.getKey().names(), Choice.places(region.getValue())))
                .toList();
    }

    /**
     * A field that holds the id of a place.
     *
     * @param form what was typed
     * @param field its name
     * @param problems where {@code problem.choice} is noted
     * @return absent when empty or not the id of a place
     */
    public Optional<UUID> read(Form form, String field, Problems problems) {
        String typed = form.value(field);
        Optional<UUID> place = find(typed).map(Place::id);
        problems.when(!typed.isEmpty() && place.isEmpty(), field, "problem.choice");
        return place;
    }

    /**
     * What to call the place of a record that may have none.
     *
     * @param id the id as a form holds it, possibly empty
     * @return one name, or none when the id is not that of a place
     */
    public List<Names> names(String id) {
        return find(id).map(place -> List.of(place.names())).orElse(List.of());
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
}
