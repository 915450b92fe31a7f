package org.hyzmat.mhpsscourses.enrolment;

import org.hyzmat.platform.Codes;

/** How somebody came into a run. */
public enum Way {
    BY_HAND,
    NOMINATION,
    LINK,
    LIST;

    /** The word that texts know it by. */
    public String code() {
        return Codes.of(this);
    }
}
