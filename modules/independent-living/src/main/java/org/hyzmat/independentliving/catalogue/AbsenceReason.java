package org.hyzmat.independentliving.catalogue;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** Why somebody does not visit for some days. */
public enum AbsenceReason {
    LEAVE,
    ILLNESS,
    SUSPENDED,
    OTHER;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The reason of a word from a form. */
    public static Optional<AbsenceReason> of(String code) {
        return Codes.find(AbsenceReason.class, code);
    }
}
