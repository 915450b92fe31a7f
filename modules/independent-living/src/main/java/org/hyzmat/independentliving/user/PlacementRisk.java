package org.hyzmat.independentliving.user;

import java.util.List;
import org.hyzmat.platform.Codes;

/** How near somebody was at intake to having to live in an institution. */
public enum PlacementRisk {
    NONE,
    POSSIBLE,
    LIKELY,
    /** Nobody has said. */
    UNKNOWN;

    /** What somebody who looked into it can answer. */
    public static final List<PlacementRisk> ANSWERS = List.of(NONE, POSSIBLE, LIKELY);

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }
}
