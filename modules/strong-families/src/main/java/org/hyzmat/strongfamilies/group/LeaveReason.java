package org.hyzmat.strongfamilies.group;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason of a word from a form. */
    public static Optional<LeaveReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
