package org.hyzmat.strongfamilies.report;

import java.util.UUID;
import org.hyzmat.platform.figures.Release;

/**
 * What a reader may be told of one scale. For somebody who reads figures only, the two time points are the same
 * whatever is chosen: other pairs of the same people would give each other away.
 *
 * @param people the people of the report
 * @param from the earlier time point
 * @param to the later one
 * @param release what may be told of the people measured at both
 * @param isShown whether the change of all of them may be told
 */
record Measured(Measurements people, int from, int to, Release release, boolean isShown) {

    static Measured of(Reading reading, UUID scale) {
        Report known = reading.figures().isEverything() ? reading.report() : reading.everything();
        int from = known.on(scale).first();
        int to = known.on(scale).last();
        Release release = reading.figures().release(() -> new Questions(reading.everything()).pairs(scale, from, to));
        boolean isShown = release.shows(Questions.of(reading.coverage()));
        return new Measured(reading.report().on(scale), from, to, release, isShown);
    }
}
