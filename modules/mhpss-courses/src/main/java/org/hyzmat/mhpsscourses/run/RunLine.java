package org.hyzmat.mhpsscourses.run;

import java.util.List;
import org.hyzmat.platform.directory.Names;

/** A run as a list shows it. */
public record RunLine(CourseRun run, List<Names> places, Seats seats) {

    public RunLine {
        places = List.copyOf(places);
    }
}
