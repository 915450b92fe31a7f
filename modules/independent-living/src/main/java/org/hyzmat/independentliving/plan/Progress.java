package org.hyzmat.independentliving.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a goal was reached. */
public enum Progress {
    OPEN,
    PARTLY,
    REACHED,
    DROPPED;

    /** The word by which texts and forms name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The progress of a word from a form. */
    public static Optional<Progress> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
