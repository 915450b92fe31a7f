package org.hyzmat.strongfamilies.instrument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the programme is to better, as its training names it. */
public enum OutcomeArea {
    FAMILY_MANAGEMENT,
    PARENTING,
    CHILD_BEHAVIOUR,
    COPING,
    OTHER;

    /** The word by which texts and forms name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The area of a word from a form. */
    public static Optional<OutcomeArea> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
