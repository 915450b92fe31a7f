package org.hyzmat.strongfamilies.curriculum;

import java.util.Optional;
import org.hyzmat.platform.Codes;

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
        return Codes.of(this);
    }

    /** The strand of a word from a form. */
    public static Optional<Strand> of(String code) {
        return Codes.find(Strand.class, code);
    }
}
