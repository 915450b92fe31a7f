package org.hyzmat.independentliving.visit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody was, compared with the last visit. */
public enum ConditionChange {
    /** As before. */
    NONE,
    BETTER,
    WORSE,
    /** Somebody must act at once. */
    URGENT;

    /** Whether a coordinator must look after it. */
    public boolean needsFollowUp() {
        return this == WORSE || this == URGENT;
    }

    /** The word by which texts and forms name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The change of a word from a form. */
    public static Optional<ConditionChange> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
