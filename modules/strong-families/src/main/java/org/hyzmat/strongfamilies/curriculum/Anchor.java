package org.hyzmat.strongfamilies.curriculum;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The session from which the days to a time point count. */
public enum Anchor {
    FIRST_SESSION,
    LAST_SESSION;

    /** The word by which texts and forms name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The anchor of a word from a form. */
    public static Optional<Anchor> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
