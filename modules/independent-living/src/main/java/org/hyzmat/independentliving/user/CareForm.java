package org.hyzmat.independentliving.user;

import org.hyzmat.platform.Codes;

/** Where somebody is supported. */
public enum CareForm {
    /** In their own home. */
    AT_HOME,
    /** For a part of the day elsewhere. */
    SEMI_STATIONARY;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }
}
