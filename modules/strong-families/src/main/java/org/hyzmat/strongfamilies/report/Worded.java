package org.hyzmat.strongfamilies.report;

import java.util.Locale;
import org.hyzmat.platform.statistics.WilcoxonTest;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;

/** What this module calls time points and tests. */
final class Worded {

    /** How many time points have a name of their own. */
    private static final int NAMED = 3;

    private Worded() {}

    /** The name of a time point: what it is for the first three, which the programmes that came along have. */
    static String time(Values values, int number) {
        return number <= NAMED ? values.text("report.time." + number) : values.text("report.time.number", number);
    }

    /** By which distribution a test was made. */
    static Value method(Values values, WilcoxonTest test) {
        return values.words("report.wilcoxon.method." + test.method().name().toLowerCase(Locale.ROOT));
    }
}
