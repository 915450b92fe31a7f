package org.hyzmat.strongfamilies.score;

import org.hyzmat.platform.Codes;

/** Where a group stands at a time point. */
public enum DueState {
    /** Everybody was asked, or it is known why not. */
    COMPLETE,
    /** The session from which it counts has no day. */
    NO_DAY,
    /** It is too early. */
    NOT_YET,
    /** It is in time. */
    OPEN,
    /** The due day has passed, but it is still in time. */
    OVERDUE,
    /** It is too late to be in time. */
    CLOSED;

    /** The word by which texts name it. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether somebody should ask the families now. */
    public boolean isPressing() {
        return this == OPEN || this == OVERDUE;
    }
}
