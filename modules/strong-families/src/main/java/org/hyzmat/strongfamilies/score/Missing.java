package org.hyzmat.strongfamilies.score;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.Codes;

/** Why somebody has no score at a time point. */
public enum Missing {
    MOVED,
    REFUSED,
    NOT_REACHED,
    ILL,
    OTHER,
    /** There is a score, or nothing was said. */
    NOT;

    /** Those to choose from. */
    public static final List<Missing> REASONS = List.of(MOVED, REFUSED, NOT_REACHED, ILL, OTHER);

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The reason of a word from a form. */
    public static Optional<Missing> of(String code) {
        return REASONS.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The reason of a word in the database, which keeps an empty one beside a score. */
    static Missing stored(String word) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElse(NOT);
    }
}
