package org.hyzmat.independentliving.visit;

import org.hyzmat.platform.Codes;

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
        return Codes.of(this);
    }
}
