package org.hyzmat.strongfamilies.group;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** Why a family leaves a group before its end. */
public enum LeaveReason {
    MOVED,
    TIMES,
    HEALTH,
    WISH,
    OTHER_HELP,
    UNKNOWN;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The reason of a word from a form. */
    public static Optional<LeaveReason> of(String code) {
        return Codes.find(LeaveReason.class, code);
    }
}
