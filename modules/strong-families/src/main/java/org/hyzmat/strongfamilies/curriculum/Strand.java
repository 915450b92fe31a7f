package org.hyzmat.strongfamilies.curriculum;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who sits together in a session of the outline. */
public enum Strand {
    /** The adults who bring the children up. */
    CAREGIVERS,
    /** The children. */
    CHILDREN,
    /** Both, family by family. */
    FAMILIES;

    /** The word by which texts and forms name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The strand of a word from a form. */
    public static Optional<Strand> of(String code) {
        return Arrays.stream(values())
                .filter(strand -> strand.code().equals(code))
                .findFirst();
    }
}
