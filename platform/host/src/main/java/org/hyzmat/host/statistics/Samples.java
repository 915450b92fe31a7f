package org.hyzmat.host.statistics;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.statistics.descriptive.DoubleStatistics;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Statistic;
import org.apache.commons.statistics.distribution.TDistribution;
import org.hyzmat.platform.statistics.Interval;
import org.hyzmat.platform.statistics.Reason;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.statistics.Sample;
import org.hyzmat.platform.statistics.Statistics;

/** Describes values. */
final class Samples {

    private static final Set<Statistic> FIGURES =
            EnumSet.of(Statistic.MEAN, Statistic.STANDARD_DEVIATION, Statistic.MIN, Statistic.MAX);

    /** Without a copy it would sort the caller’s values. */
    private static final Median MEDIAN = Median.withDefaults().withCopy(true);

    private Samples() {}

    static Sample describe(double[] values) {
        int n = values.length;
        if (n == 0) {
            return new Sample(n, none(), none(), none(), none(), none(), Result.missing(Reason.NO_VALUES));
        }
        DoubleStatistics figures = DoubleStatistics.of(FIGURES, values);
        double min = figures.getAsDouble(Statistic.MIN);
        double max = figures.getAsDouble(Statistic.MAX);
        double mean = Math.min(max, Math.max(min, figures.getAsDouble(Statistic.MEAN)));
        // equal values may have a mean that differs from them in the last digit
        double sd = max - min <= Inputs.LEAST ? 0 : figures.getAsDouble(Statistic.STANDARD_DEVIATION);
        Optional<Reason> flat = flatness(n, sd);
        return new Sample(
                n,
                Result.found(mean),
                n == 1 ? Result.missing(Reason.ONE_VALUE) : Result.found(sd),
                Result.found(min),
                Result.found(max),
                Result.found(MEDIAN.evaluate(values)),
                flat.<Result<Interval>>map(Result::missing)
                        .orElseGet(() -> Result.found(interval(mean, sd / Math.sqrt(n), n - 1))));
    }

    private static Result<Double> none() {
        return Result.missing(Reason.NO_VALUES);
    }

    /** Why nothing can be divided by the standard deviation, if that is so. */
    static Optional<Reason> flatness(int n, double sd) {
        if (n < 2) {
            return Optional.of(n == 0 ? Reason.NO_VALUES : Reason.ONE_VALUE);
        }
        return sd == 0 ? Optional.of(Reason.NO_SPREAD) : Optional.empty();
    }

    /** Why nothing can be divided by the standard deviation of a sample, if that is so. */
    static Optional<Reason> flatness(Sample sample) {
        return flatness(sample.n(), sample.sd().find().orElse(0.0));
    }

    /** The confidence interval around an estimate with a standard error. */
    static Interval interval(double estimate, double error, double df) {
        double reach = TDistribution.of(df).inverseSurvivalProbability((1 - Statistics.LEVEL) / 2) * error;
        return new Interval(estimate - reach, estimate + reach);
    }
}
