package org.hyzmat.independentliving.visit;

import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.Codes;

/** Why a visit did not take place. */
public enum MissedReason {
    /** It did, or nobody has said. */
    NONE,
    NOT_AT_HOME,
    REFUSED,
    IN_HOSPITAL,
    NO_ACCESS,
    WORKER_ILL,
    WORKER_LATE,
    WEATHER,
    OTHER;

    /** Those to choose from. */
    public static final List<MissedReason> CHOICES =
            List.of(NOT_AT_HOME, REFUSED, IN_HOSPITAL, NO_ACCESS, WORKER_ILL, WORKER_LATE, WEATHER, OTHER);

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The reason of a word from a form. */
    public static Optional<MissedReason> of(String code) {
        return Codes.find(MissedReason.class, code);
    }
}
