package org.hyzmat.strongfamilies.group;

import org.hyzmat.platform.Codes;

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
        return Codes.of(this);
    }

    /** The filter of a word, running groups for any other word. */
    public static GroupFilter of(String code) {
        return Codes.find(GroupFilter.class, code).orElse(RUNNING);
    }
}
