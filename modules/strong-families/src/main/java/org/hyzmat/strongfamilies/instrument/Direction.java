package org.hyzmat.strongfamilies.instrument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which end of a scale is the good one. */
public enum Direction {
    HIGHER_IS_BETTER(1),
    HIGHER_IS_WORSE(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /** 1 where a rise is an improvement, −1 where a fall is one. */
    public int sign() {
        return sign;
    }

    /** The word by which texts and forms name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The direction of a word from a form. */
    public static Optional<Direction> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
