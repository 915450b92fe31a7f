package org.hyzmat.independentliving.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why somebody does not visit for some days. */
public enum AbsenceReason {
    LEAVE,
    ILLNESS,
    SUSPENDED,
    OTHER;

    /** The word by which texts and forms name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of a word from a form. */
    public static Optional<AbsenceReason> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
