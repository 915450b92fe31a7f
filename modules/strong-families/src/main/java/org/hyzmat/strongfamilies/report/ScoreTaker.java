package org.hyzmat.strongfamilies.report;

import java.util.UUID;

/** Gets scores on one scale as they are read: there may be more than a page's memory should hold. */
interface ScoreTaker {

    /**
     * Takes one that is not missing. Of each time point, those taken first come first.
     *
     * @param timePoint which measurement, from 1
     */
    void take(UUID participant, int timePoint, double points);
}
