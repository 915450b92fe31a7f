package org.hyzmat.host.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.hyzmat.platform.statistics.Reason;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.platform.statistics.WilcoxonTest;
import org.hyzmat.platform.statistics.WilcoxonTest.Method;

/** Wilcoxon’s test of changes; the library would keep those of zero among the ranks and says no z. */
final class SignedRanks {

    private SignedRanks() {}

    static Result<WilcoxonTest> test(double[] changes) {
        double[] used = Arrays.stream(changes).filter(change -> change != 0).toArray();
        if (used.length == 0) {
            return Result.missing(changes.length == 0 ? Reason.NO_VALUES : Reason.NO_CHANGE);
        }
        double ties = Ranks.ties(Arrays.stream(used).map(Math::abs).toArray());
        Method method = used.length <= Statistics.MOST_EXACT && ties == 0 ? Method.EXACT : Method.NORMAL;
        WilcoxonSignedRankTest.Result test = WilcoxonSignedRankTest.withDefaults()
                .with(method == Method.EXACT ? PValueMethod.EXACT : PValueMethod.ASYMPTOTIC)
                .test(used);
        double positive = test.getStatistic();
        double total = used.length * (used.length + 1.0) / 2;
        return Result.found(new WilcoxonTest(
                changes.length,
                changes.length - used.length,
                positive,
                total - positive,
                method,
                method == Method.EXACT ? Result.missing(Reason.EXACT) : Result.found(z(positive, used.length, ties)),
                test.getPValue()));
    }

    private static double z(double positive, double n, double ties) {
        double distance = positive - n * (n + 1) / 4;
        double variance = n * (n + 1) * (2 * n + 1) / 24 - ties / 48;
        return (distance - Math.signum(distance) / 2) / Math.sqrt(variance);
    }
}
