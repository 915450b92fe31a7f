package org.hyzmat.independentliving.visit;

import java.util.Locale;

/** What somebody did to a visit. */
public enum ChangeKind {
    ADDED,
    RECORDED,
    CORRECTED,
    MOVED,
    SUBSTITUTED,
    CANCELLED,
    RESTORED;

    /** The word by which texts name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
