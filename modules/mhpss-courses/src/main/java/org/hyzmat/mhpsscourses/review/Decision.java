package org.hyzmat.mhpsscourses.review;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** What came of a comment. */
public enum Decision {
    OPEN,
    ACCEPTED,
    DECLINED;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The decision of a word from a form. */
    static Optional<Decision> of(String code) {
        return Codes.find(Decision.class, code).filter(decision -> decision != OPEN);
    }
}
