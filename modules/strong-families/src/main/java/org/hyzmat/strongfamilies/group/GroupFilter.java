package org.hyzmat.strongfamilies.group;

import java.util.Arrays;
import java.util.Locale;

/** Which groups a list shows. */
public enum GroupFilter {
    /** Those that have not ended. */
    RUNNING,
    /** Those that have. */
    ENDED,
    /** Both. */
    ALL;

    /** The word by which texts and addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The filter of a word, running groups for any other word. */
    public static GroupFilter of(String code) {
        return Arrays.stream(values())
                .filter(filter -> filter.code().equals(code))
                .findFirst()
                .orElse(RUNNING);
    }
}
