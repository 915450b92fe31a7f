package org.hyzmat.mhpsscourses.schedule;

import java.util.List;
import org.hyzmat.mhpsscourses.run.RunDates;
import org.hyzmat.platform.Problems;

/** The sessions of a run, against which another one is checked. */
public record Timetable(RunDates dates, List<CourseSession> sessions) {

    public Timetable {
        sessions = List.copyOf(sessions);
    }

    /**
     * Refuses sessions outside the dates of the run, and those that collide with others at the same place.
     *
     * @param fresh to be added, or in place of those with the same ids
     * @throws org.hyzmat.platform.InvalidInputException if one cannot be held
     */
    public void refuseOdd(List<CourseSession> fresh) {
        Problems problems = new Problems();
        fresh.stream()
                .filter(session -> !dates.days().holdsOn(session.heldOn()))
                .findFirst()
                .ifPresent(outside -> problems.add("day", "session.day.outside", outside.heldOn()));
        fresh.stream()
                .filter(this::collides)
                .findFirst()
                .ifPresent(taken -> problems.add("time", "session.time.taken", taken.heldOn()));
        problems.throwIfAny();
    }

    private boolean collides(CourseSession fresh) {
        return sessions.stream().anyMatch(session -> !session.id().equals(fresh.id()) && session.collidesWith(fresh));
    }
}
