package org.hyzmat.mhpsscourses.activity;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** By which people who were reached are counted. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;

    /** The constant of a word in a form. */
    static Optional<Sex> of(String code) {
        return Codes.find(Sex.class, code);
    }

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }
}
