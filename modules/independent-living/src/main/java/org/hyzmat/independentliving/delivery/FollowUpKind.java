package org.hyzmat.independentliving.delivery;

import org.hyzmat.platform.Codes;

/** Why somebody must look after a visit. */
public enum FollowUpKind {
    /** It did not take place. */
    MISSED,
    /** The person was worse. */
    CONDITION;

    /** The word by which texts name it. */
    public String code() {
        return Codes.of(this);
    }
}
