package org.hyzmat.strongfamilies.instrument;

import java.util.Optional;
import org.hyzmat.platform.Codes;
import org.hyzmat.strongfamilies.curriculum.Strand;

/** Whom the scores of a scale describe. */
public enum About {
    CAREGIVER(Strand.CAREGIVERS),
    CHILD(Strand.CHILDREN);

    private final Strand strand;

    About(Strand strand) {
        this.strand = strand;
    }

    /** The strand of a group whose people it describes. */
    public Strand strand() {
        return strand;
    }

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** Whom a word from a form means. */
    public static Optional<About> of(String code) {
        return Codes.find(About.class, code);
    }
}
