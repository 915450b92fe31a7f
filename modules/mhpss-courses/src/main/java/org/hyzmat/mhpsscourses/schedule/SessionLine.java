package org.hyzmat.mhpsscourses.schedule;

import org.hyzmat.platform.directory.Names;

/** A session as a list shows it. */
public record SessionLine(CourseSession session, Names place) {

    /** Whether it is said where it is held. */
    public boolean hasPlace() {
        return !session.placeId().equals(CourseSession.NONE);
    }
}
