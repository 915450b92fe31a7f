package org.hyzmat.mhpsscourses.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/**
 * One meeting of a run.
 *
 * @param version the number by which a change in between is noticed
 * @param number unique in the run, in the order in which sessions were added
 * @param moduleVersionId what is taught, {@link #NONE} where no module is named
 * @param module the code of the module and the number of its version, empty where no module is named
 * @param placeId where, {@link #NONE} where that is not said
 */
public record CourseSession(
        UUID id,
        UUID runId,
        int version,
        int number,
        LocalDate heldOn,
        LocalTime beginsAt,
        int minutes,
        String topic,
        UUID moduleVersionId,
        String module,
        UUID placeId) {

    /** In place of an id of what is not named. */
    public static final UUID NONE = new UUID(0, 0);

    /** When it is over. */
    public LocalTime endsAt() {
        return beginsAt.plusMinutes(minutes);
    }

    /** Whether it is held at the same place and a time of the other. */
    boolean collidesWith(CourseSession other) {
        return placeId.equals(other.placeId)
                && begins().isBefore(other.ends())
                && other.begins().isBefore(ends());
    }

    private LocalDateTime begins() {
        return heldOn.atTime(beginsAt);
    }

    private LocalDateTime ends() {
        return begins().plusMinutes(minutes);
    }
}
