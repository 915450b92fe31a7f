package org.hyzmat.independentliving.plan;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** How far a goal was reached. */
public enum Progress {
    OPEN,
    PARTLY,
    REACHED,
    DROPPED;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The progress of a word from a form. */
    public static Optional<Progress> of(String code) {
        return Codes.find(Progress.class, code);
    }
}
