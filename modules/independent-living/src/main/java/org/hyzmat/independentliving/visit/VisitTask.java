package org.hyzmat.independentliving.visit;

import java.math.BigDecimal;
import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A task of a visit.
 *
 * @param ownerId the visit, or the weekly visit of the plan for which it stands
 * @param minutes how long it should take
 * @param cost in manats
 * @param planned whether it was to be done, or was done besides
 */
public record VisitTask(
        UUID ownerId,
        UUID taskKindId,
        @Nested("name") Names name,
        @Nested("volume") Names volume,
        int minutes,
        BigDecimal cost,
        boolean planned,
        TaskState state,
        NotDoneReason reason) {

    /** The same task with what became of it. */
    public VisitTask with(TaskState state, NotDoneReason reason) {
        return new VisitTask(ownerId, taskKindId, name, volume, minutes, cost, planned, state, reason);
    }

    /** Whether it was done. */
    public boolean isDone() {
        return state == TaskState.DONE;
    }
}
