package org.hyzmat.independentliving.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason of a word from a form. */
    public static Optional<MissedReason> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
