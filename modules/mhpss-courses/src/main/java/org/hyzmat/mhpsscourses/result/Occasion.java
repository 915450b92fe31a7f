package org.hyzmat.mhpsscourses.result;

import org.hyzmat.platform.Codes;

/** When a test was taken. */
public enum Occasion {
    /** Before the course. */
    PRE,
    /** After it. */
    POST;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }
}
