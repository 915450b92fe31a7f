package org.hyzmat.independentliving.delivery;

import java.util.Locale;

/** Why somebody must look after a visit. */
public enum FollowUpKind {
    /** It did not take place. */
    MISSED,
    /** The person was worse. */
    CONDITION;

    /** The word by which texts name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
