package org.hyzmat.independentliving.visit;

import java.util.Optional;
import org.hyzmat.platform.Codes;

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
        return Codes.of(this);
    }

    /** The change of a word from a form. */
    public static Optional<ConditionChange> of(String code) {
        return Codes.find(ConditionChange.class, code);
    }
}
