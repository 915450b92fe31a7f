package org.hyzmat.independentliving.assessment;

import java.util.Arrays;
import java.util.Optional;

/** An answer to a question of the Washington Group Short Set, with the number it has there. */
public enum Difficulty {
    NONE(1),
    SOME(2),
    A_LOT(3),
    CANNOT(4),
    REFUSED(7),
    NOT_KNOWN(9),
    /** Stands for a question that was left out; the set itself has no number for it. */
    NOT_ASKED(0);

    private final int number;

    Difficulty(int number) {
        this.number = number;
    }

    /** The number it is stored and sent as. */
    public int number() {
        return number;
    }

    /** Whether it says how difficult something is. */
    public boolean isRated() {
        return number >= 1 && number <= 4;
    }

    /** Whether it counts as disability: a lot of difficulty, or not at all. */
    boolean isSevere() {
        return this == A_LOT || this == CANNOT;
    }

    static Optional<Difficulty> of(int number) {
        return Arrays.stream(values()).filter(each -> each.number == number).findFirst();
    }
}
