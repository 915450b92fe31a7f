package org.hyzmat.mhpsscourses.run;

import java.util.List;
import org.hyzmat.platform.directory.Names;

/**
 * What the head of every page about a run says.
 *
 * @param mayReadLearners whether the reader sees who takes part, and with what result
 * @param mayEdit whether the reader changes the run, its sessions and its team
 * @param mayEnrol whether the reader sees to who takes part
 */
public record RunHead(
        CourseRun run, List<Names> places, Seats seats, boolean mayReadLearners, boolean mayEdit, boolean mayEnrol) {

    public RunHead {
        places = List.copyOf(places);
    }
}
