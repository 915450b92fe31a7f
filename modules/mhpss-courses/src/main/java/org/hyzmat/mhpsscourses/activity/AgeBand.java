package org.hyzmat.mhpsscourses.activity;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** How old people who were reached were; no number in a name, because a number there means a row of a form. */
public enum AgeBand {
    UNDER_SIX,
    SIX_TO_ELEVEN,
    TWELVE_TO_SEVENTEEN,
    ADULT,
    SIXTY_AND_OVER,
    UNKNOWN;

    /** The constant of a word in a form. */
    static Optional<AgeBand> of(String code) {
        return Codes.find(AgeBand.class, code);
    }

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }
}
