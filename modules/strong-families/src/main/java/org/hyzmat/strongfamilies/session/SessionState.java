package org.hyzmat.strongfamilies.session;

import org.hyzmat.platform.Codes;

/** Where a session stands. */
public enum SessionState {
    /** Its day has not come, or is not known. */
    PLANNED,
    /** It is planned for today. */
    TODAY,
    /** Its day has passed and nobody has said that it was held. */
    OVERDUE,
    /** It took place. */
    HELD;

    /** The word by which texts name it. */
    public String code() {
        return Codes.of(this);
    }
}
