package org.hyzmat.strongfamilies.group;

import org.hyzmat.platform.Codes;

/** Whether somebody has been to as many sessions as the programme requires; each has exactly one. */
public enum Dose {
    /** As many as required, or more. */
    REACHED,
    /** Not yet, and enough sessions are still to come. */
    POSSIBLE,
    /** Too few, and it can no longer be reached. */
    MISSED,
    /** Nobody has said how many are required. */
    NOT_SET;

    /**
     * The dose of a family, or of somebody who comes with it.
     *
     * @param required how many sessions are required, 0 where nobody has said
     * @param attended at how many they were
     * @param ahead how many are still to come for them
     */
    public static Dose of(int required, int attended, int ahead) {
        if (required == 0) {
            return NOT_SET;
        }
        if (attended >= required) {
            return REACHED;
        }
        return attended + ahead >= required ? POSSIBLE : MISSED;
    }

    /** The word by which texts name it. */
    public String code() {
        return Codes.of(this);
    }
}
