package org.hyzmat.strongfamilies.instrument;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** Who answered a questionnaire. */
public enum Respondent {
    CAREGIVER,
    CHILD,
    TEACHER,
    FACILITATOR,
    OTHER;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The respondent of a word from a form. */
    public static Optional<Respondent> of(String code) {
        return Codes.find(Respondent.class, code);
    }
}
