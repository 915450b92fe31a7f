package org.hyzmat.mhpsscourses.enrolment;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.jdbi.v3.core.mapper.Nested;

/**
 * That somebody takes part in a run, or would like to.
 *
 * @param version 1 until the state changes
 * @param stateAt since when the state is so: whoever has waited longest is the next
 * @param overrideReason why they take part without what the course needs, empty where they have it
 */
public record Enrolment(
        UUID id,
        UUID agencyId,
        int version,
        UUID runId,
        @Nested("learner") Learner learner,
        EnrolmentState state,
        Way way,
        OffsetDateTime stateAt,
        String overrideReason) {

    /** Whether they take part. */
    public boolean isEnrolled() {
        return state == EnrolmentState.ENROLLED;
    }
}
