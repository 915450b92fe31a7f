package org.hyzmat.independentliving.user;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hyzmat.platform.Codes;

/** What became of somebody's support at home. */
public enum OutcomeKind {
    /** Still lives at home, as somebody made sure. */
    AT_HOME,
    /** Went to live in an institution. */
    PLACED,
    /** Came back from one, or is supported again. */
    RETURNED,
    /** Moved away. */
    MOVED,
    DIED,
    /** Gets along without. */
    NOT_NEEDED;

    private static final Set<OutcomeKind> ENDS = EnumSet.of(PLACED, MOVED, DIED, NOT_NEEDED);

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether support is over from then on, until somebody returned. */
    public boolean ends() {
        return ENDS.contains(this);
    }

    /** What can follow it: nothing can happen to somebody who died. */
    public List<OutcomeKind> next() {
        if (this == DIED) {
            return List.of();
        }
        return ends() ? List.of(RETURNED, DIED) : List.of(AT_HOME, PLACED, MOVED, DIED, NOT_NEEDED);
    }
}
