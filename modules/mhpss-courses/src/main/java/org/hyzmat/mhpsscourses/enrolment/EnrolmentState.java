package org.hyzmat.mhpsscourses.enrolment;

import org.hyzmat.platform.Codes;

/** Whether somebody takes part in a run. */
public enum EnrolmentState {
    ENROLLED,
    WAITING,
    WITHDRAWN;

    /** The word that texts know it by. */
    public String code() {
        return Codes.of(this);
    }
}
