package org.hyzmat.independentliving.catalogue;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** What a task needs somebody to be trained for, each including what stands before it. */
public enum Qualification {
    /** No training. */
    NONE,
    /** Care of the body. */
    CARE,
    /** Nursing. */
    NURSING;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The qualification of a word from a form. */
    public static Optional<Qualification> of(String code) {
        return Codes.find(Qualification.class, code);
    }

    /** Whether somebody who has it can do what needs another. */
    public boolean covers(Qualification needed) {
        return compareTo(needed) >= 0;
    }
}
