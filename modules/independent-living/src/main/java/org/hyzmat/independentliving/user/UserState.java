package org.hyzmat.independentliving.user;

import org.hyzmat.platform.Codes;

/** Which service users a list shows. */
public enum UserState {
    /** Those who are supported. */
    PRESENT,
    /** Those who no longer are. */
    ENDED,
    /** Both. */
    ALL;

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** The state of a word, those who are supported for any other word. */
    public static UserState of(String code) {
        return Codes.find(UserState.class, code).orElse(PRESENT);
    }
}
