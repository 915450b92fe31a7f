package org.hyzmat.strongfamilies;

import java.util.List;
import java.util.stream.IntStream;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.session.TodaysSession;

/**
 * A session of today as it stands on top of the list.
 *
 * @param weeks of how many sessions it is one
 */
record TodaysCard(TodaysSession session, Names curriculum, int weeks, Names place) {

    /** One entry a week: whether it has come. */
    public List<Boolean> steps() {
        return IntStream.rangeClosed(1, weeks)
                .mapToObj(week -> week <= session.number())
                .toList();
    }
}
