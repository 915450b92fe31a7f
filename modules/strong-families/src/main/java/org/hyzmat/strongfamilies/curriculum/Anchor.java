package org.hyzmat.strongfamilies.curriculum;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** The session from which the days to a time point count. */
public enum Anchor {
    FIRST_SESSION,
    LAST_SESSION;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The anchor of a word from a form. */
    public static Optional<Anchor> of(String code) {
        return Codes.find(Anchor.class, code);
    }
}
