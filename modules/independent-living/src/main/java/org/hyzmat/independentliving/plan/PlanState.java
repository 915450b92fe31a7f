package org.hyzmat.independentliving.plan;

import org.hyzmat.platform.Codes;

/** Where a plan stands on a day. */
public enum PlanState {
    /** Not agreed. */
    DRAFT,
    /** Agreed, and begins later. */
    AHEAD,
    /** In force. */
    CURRENT,
    /** No longer in force. */
    ENDED;

    /** The word by which texts name it. */
    public String code() {
        return Codes.of(this);
    }
}
