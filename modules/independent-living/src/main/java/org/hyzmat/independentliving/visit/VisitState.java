package org.hyzmat.independentliving.visit;

import org.hyzmat.platform.Codes;

/** What became of a visit. */
public enum VisitState {
    PLANNED("calendar"),
    /** All tasks were done. */
    DONE("check"),
    /** Some tasks were not done. */
    PARTLY("clock"),
    /** Nobody was there, or nobody could be visited. */
    MISSED("warning"),
    /** Called off. */
    CANCELLED("cross");

    private final String icon;

    VisitState(String icon) {
        this.icon = icon;
    }

    /** The name of its icon. */
    public String icon() {
        return icon;
    }

    /** The word by which texts name it. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether somebody has said what became of it. */
    public boolean isRecorded() {
        return this == DONE || this == PARTLY || this == MISSED;
    }
}
