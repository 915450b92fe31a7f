package org.hyzmat.independentliving.assessment;

import java.util.Locale;
import org.hyzmat.platform.Codes;

/** What the Washington Group Short Set on Functioning asks about, in its order. */
public enum Domain {
    SEEING,
    HEARING,
    WALKING,
    REMEMBERING,
    SELF_CARE,
    COMMUNICATING;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The column that holds it. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
