package org.hyzmat.independentliving.assessment;

import java.util.Arrays;
import org.hyzmat.platform.Codes;

/**
 * How dependent on help somebody is by the Barthel index: 0–20 totally, 21–60 severely, 61–90 moderately, 91–99
 * slightly, 100 not at all.
 *
 * @see <a href="https://doi.org/10.1016/0895-4356(89)90065-6">S. Shah, F. Vanclay, B. Cooper (1989), Journal of
 *     Clinical Epidemiology 42:703–709</a>
 */
public enum BarthelBand {
    TOTAL(20),
    SEVERE(60),
    MODERATE(90),
    SLIGHT(99),
    INDEPENDENT(100);

    private final int highest;

    BarthelBand(int highest) {
        this.highest = highest;
    }

    /** The band of a total from 0 to 100. */
    static BarthelBand of(int total) {
        return Arrays.stream(values())
                .filter(band -> total <= band.highest)
                .findFirst()
                .orElseThrow();
    }

    /** The lowest total in it. */
    public int lowest() {
        return ordinal() == 0 ? 0 : values()[ordinal() - 1].highest + 1;
    }

    /** The highest total in it. */
    public int highest() {
        return highest;
    }

    /** The word by which texts name it. */
    public String code() {
        return Codes.of(this);
    }
}
