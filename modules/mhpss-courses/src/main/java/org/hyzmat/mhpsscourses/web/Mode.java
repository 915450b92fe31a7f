package org.hyzmat.mhpsscourses.web;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** How people meet. */
public enum Mode {
    IN_PERSON,
    ONLINE,
    MIXED;

    /** The constant of a word in a form. */
    public static Optional<Mode> of(String code) {
        return Codes.find(Mode.class, code);
    }

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }
}
