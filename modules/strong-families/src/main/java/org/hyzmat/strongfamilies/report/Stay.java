package org.hyzmat.strongfamilies.report;

import org.hyzmat.platform.Codes;

/** How far a family or a person went with a group; each has exactly one. */
enum Stay {
    /** Joined, and has not come to a session yet or never did. */
    NEVER_CAME,
    /** Came, and left before the last session. */
    LEFT,
    /** Came, and belonged to the group until its last session or still does. */
    STAYED;

    static Stay of(FamilyFact family, int attended) {
        if (attended == 0) {
            return NEVER_CAME;
        }
        return family.leftOn().isBefore(family.group().lastOn()) ? LEFT : STAYED;
    }

    /** The word by which texts name it. */
    String code() {
        return Codes.of(this);
    }
}
