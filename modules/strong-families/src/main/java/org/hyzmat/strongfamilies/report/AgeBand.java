package org.hyzmat.strongfamilies.report;

import org.hyzmat.platform.Codes;

/** How old somebody was on joining, in the bands that child protection services report by. */
enum AgeBand {
    UP_TO_5(5),
    FROM_6_TO_11(11),
    FROM_12_TO_17(17),
    FROM_18(Integer.MAX_VALUE),
    UNKNOWN(Integer.MIN_VALUE);

    private final int oldest;

    AgeBand(int oldest) {
        this.oldest = oldest;
    }

    /** The band of an age in completed years. */
    static AgeBand of(int age) {
        for (AgeBand band : values()) {
            if (age <= band.oldest) {
                return band;
            }
        }
        throw new IllegalStateException("Every age has a band.");
    }

    /** The word by which texts name it. */
    String code() {
        return Codes.of(this);
    }
}
