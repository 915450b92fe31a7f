package org.hyzmat.independentliving.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a task was not done. */
public enum NotDoneReason {
    /** It was, or nobody has said. */
    NONE,
    REFUSED,
    NO_TIME,
    NOT_NEEDED,
    NOT_POSSIBLE,
    OTHER;

    /** Those to choose from. */
    public static final List<NotDoneReason> CHOICES = List.of(REFUSED, NO_TIME, NOT_NEEDED, NOT_POSSIBLE, OTHER);

    /** The word by which texts and forms name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason of a word from a form. */
    public static Optional<NotDoneReason> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
