package org.hyzmat.independentliving.visit;

import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.Codes;

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
        return Codes.of(this);
    }

    /** The reason of a word from a form. */
    public static Optional<NotDoneReason> of(String code) {
        return Codes.find(NotDoneReason.class, code);
    }
}
