package org.hyzmat.independentliving.assessment;

import org.hyzmat.platform.Codes;

/** Who answers. */
public enum Respondent {
    SELF,
    /** Somebody who knows the person well. */
    PROXY;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }
}
