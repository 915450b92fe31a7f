package org.hyzmat.strongfamilies.instrument;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** What the programme is to better, as its training names it. */
public enum OutcomeArea {
    FAMILY_MANAGEMENT,
    PARENTING,
    CHILD_BEHAVIOUR,
    COPING,
    OTHER;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The area of a word from a form. */
    public static Optional<OutcomeArea> of(String code) {
        return Codes.find(OutcomeArea.class, code);
    }
}
