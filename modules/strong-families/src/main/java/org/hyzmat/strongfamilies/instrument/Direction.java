package org.hyzmat.strongfamilies.instrument;

import java.util.Optional;
import org.hyzmat.platform.Codes;

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
        return Codes.of(this);
    }

    /** The direction of a word from a form. */
    public static Optional<Direction> of(String code) {
        return Codes.find(Direction.class, code);
    }
}
