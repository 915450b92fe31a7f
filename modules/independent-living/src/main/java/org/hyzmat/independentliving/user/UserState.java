package org.hyzmat.independentliving.user;

import java.util.Arrays;
import java.util.Locale;

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
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a word, those who are supported for any other word. */
    public static UserState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElse(PRESENT);
    }
}
