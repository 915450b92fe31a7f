package org.hyzmat.mhpsscourses.join;

import java.util.List;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.platform.directory.Names;

/** A run that people can be nominated for, as every agency sees it. */
public record OfferedRun(CourseRun run, Names agency, List<Names> places) {

    public OfferedRun {
        places = List.copyOf(places);
    }
}
