package org.hyzmat.mhpsscourses.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Where something stands among its like, from 1. */
public record Place(UUID id, int position) {

    /** The places of all of them after one has changed with the one before it. */
    static List<Place> raised(List<UUID> order, UUID one) {
        List<UUID> changed = new ArrayList<>(order);
        int at = changed.indexOf(one);
        if (at > 0) {
            Collections.swap(changed, at, at - 1);
        }
        return IntStream.range(0, changed.size())
                .mapToObj(i -> new Place(changed.get(i), i + 1))
                .toList();
    }
}
