package org.hyzmat.host.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.hyzmat.platform.statistics.FriedmanTest;
import org.hyzmat.platform.statistics.Reason;
import org.hyzmat.platform.statistics.Result;

/** Friedman’s test of the order of each person’s values. */
final class TimeRanks {

    private TimeRanks() {}

    static Result<FriedmanTest> test(double[][] scores) {
        double n = scores.length;
        int times = scores[0].length;
        double[] sums = new double[times];
        double ties = 0;
        for (double[] row : scores) {
            double[] ranks = Ranks.of(row);
            ties += Ranks.ties(row);
            for (int time = 0; time < times; time++) {
                sums[time] += ranks[time];
            }
        }
        double k = times;
        double untied = n * k * (k + 1) - ties / (k - 1);
        if (untied == 0) {
            return Result.missing(Reason.NO_SPREAD);
        }
        double chiSquared = 12 * squares(sums, n * (k + 1) / 2) / untied;
        double p = ChiSquaredDistribution.of(k - 1).survivalProbability(chiSquared);
        return Result.found(
                new FriedmanTest(scores.length, times, chiSquared, times - 1, p, chiSquared / (n * (k - 1))));
    }

    private static double squares(double[] sums, double expected) {
        double squares = 0;
        for (double sum : sums) {
            squares += (sum - expected) * (sum - expected);
        }
        return squares;
    }
}
