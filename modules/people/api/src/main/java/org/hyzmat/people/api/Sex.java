package org.hyzmat.people.api;

import org.hyzmat.platform.Codes;

/**
 * A person's sex as recorded.
 *
 * @since 1.0
 */
public enum Sex {
    /** A woman or girl. */
    FEMALE,
    /** A man or boy. */
    MALE,
    /** Not recorded. */
    UNKNOWN;

    /**
     * The word by which texts and forms name it.
     *
     * @return {@code female}, {@code male} or {@code unknown}
     */
    public String code() {
        return Codes.of(this);
    }
}
