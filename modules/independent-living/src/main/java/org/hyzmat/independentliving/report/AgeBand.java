package org.hyzmat.independentliving.report;

import java.util.Arrays;
import org.hyzmat.platform.Codes;

/** How old somebody was when support began. */
enum AgeBand {
    UP_TO_17(17),
    FROM_18_TO_39(39),
    FROM_40_TO_59(59),
    FROM_60_TO_74(74),
    FROM_75(Integer.MAX_VALUE),
    UNKNOWN(Integer.MAX_VALUE);

    private final int oldest;

    AgeBand(int oldest) {
        this.oldest = oldest;
    }

    /** The band of an age in completed years, unknown for one below 0. */
    static AgeBand of(int age) {
        return age < 0
                ? UNKNOWN
                : Arrays.stream(values())
                        .filter(band -> age <= band.oldest)
                        .findFirst()
                        .orElse(UNKNOWN);
    }

    /** The word by which texts and forms name it. */
    String code() {
        return Codes.of(this);
    }
}
