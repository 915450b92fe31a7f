package org.hyzmat.independentliving.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A visit as a row of a file says it.
 *
 * @param workerId who came or is to come, all zeros where nobody is named
 * @param missedReason as it is stored, empty where it was not missed
 * @param state as it is stored
 */
record ListedVisit(
        UUID serviceUserId,
        LocalDate plannedOn,
        LocalTime startsAt,
        int minutes,
        UUID workerId,
        int plannedTasks,
        BigDecimal plannedCost,
        String state,
        String missedReason,
        int doneMinutes,
        int doneTasks,
        BigDecimal doneCost) {

    static final UUID NOBODY = new UUID(0, 0);

    /** Money as the tables keep it, so that equal amounts are equal. */
    ListedVisit {
        plannedCost = plannedCost.setScale(2);
        doneCost = doneCost.setScale(2);
    }

    /** Whether somebody has said what became of it. */
    boolean isRecorded() {
        return !state.equals("PLANNED") && !state.equals("CANCELLED");
    }

    /** What tells it from the other visits to the same person. */
    Key key() {
        return new Key(serviceUserId, plannedOn, startsAt);
    }

    /** Whom, when. */
    record Key(UUID serviceUserId, LocalDate plannedOn, LocalTime startsAt) {}
}
