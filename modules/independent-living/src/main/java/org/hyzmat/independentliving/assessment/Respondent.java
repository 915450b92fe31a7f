package org.hyzmat.independentliving.assessment;

import java.util.Locale;

/** Who answers. */
public enum Respondent {
    SELF,
    /** Somebody who knows the person well. */
    PROXY;

    /** The word by which texts and forms name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
