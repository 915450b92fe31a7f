package org.hyzmat.strongfamilies.instrument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who answered a questionnaire. */
public enum Respondent {
    CAREGIVER,
    CHILD,
    TEACHER,
    FACILITATOR,
    OTHER;

    /** The word by which texts and forms name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The respondent of a word from a form. */
    public static Optional<Respondent> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
