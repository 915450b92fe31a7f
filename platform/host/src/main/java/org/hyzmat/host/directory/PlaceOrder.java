package org.hyzmat.host.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.Place;

/** The order of places: each followed by what lies in it, else by the Turkmen alphabet. */
final class PlaceOrder {

    private PlaceOrder() {}

    static List<Sourced<Place>> of(List<Sourced<Place>> places) {
        Map<UUID, List<Sourced<Place>>> children = places.stream()
                .filter(place -> !isTop(place))
                .sorted(byName())
                .collect(Collectors.groupingBy(place -> place.value().parent()));
        List<Sourced<Place>> ordered = new ArrayList<>();
        places.stream().filter(PlaceOrder::isTop).sorted(byName()).forEach(top -> add(top, children, ordered));
        return List.copyOf(ordered);
    }

    private static void add(
            Sourced<Place> place, Map<UUID, List<Sourced<Place>>> children, List<Sourced<Place>> ordered) {
        ordered.add(place);
        children.getOrDefault(place.value().id(), List.of()).forEach(child -> add(child, children, ordered));
    }

    private static boolean isTop(Sourced<Place> place) {
        return place.value().parent().equals(place.value().id());
    }

    private static Comparator<Sourced<Place>> byName() {
        return Comparator.comparing((Sourced<Place> place) ->
                        TurkmenText.sortKey(place.value().names().tk()))
                .thenComparing(place -> place.value().code());
    }
}
