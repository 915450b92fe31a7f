package org.hyzmat.host.statistics;

import java.util.Optional;
import org.apache.commons.statistics.inference.DataDispersion;
import org.hyzmat.platform.statistics.GroupDifference;
import org.hyzmat.platform.statistics.Reason;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.statistics.Sample;
import org.hyzmat.platform.statistics.TTest;

/** Compares two groups of different people. */
final class Groups {

    private Groups() {}

    static GroupDifference compare(double[] one, double[] other) {
        Sample first = Samples.describe(one);
        Sample second = Samples.describe(other);
        if (first.n() == 0 || second.n() == 0) {
            return new GroupDifference(
                    first,
                    second,
                    Result.missing(Reason.NO_VALUES),
                    Result.missing(Reason.NO_VALUES),
                    Result.missing(Reason.NO_VALUES));
        }
        double difference = mean(first) - mean(second);
        Optional<Reason> flat =
                Samples.flatness(Math.min(first.n(), second.n()), Math.max(variance(first), variance(second)));
        return new GroupDifference(
                first,
                second,
                Result.found(difference),
                flat.<Result<TTest>>map(Result::missing).orElseGet(() -> Result.found(test(first, second, difference))),
                flat.<Result<Double>>map(Result::missing)
                        .orElseGet(() -> Result.found(hedgesG(first, second, difference))));
    }

    private static TTest test(Sample first, Sample second, double difference) {
        var test = org.apache.commons.statistics.inference.TTest.withDefaults()
                .with(DataDispersion.HETEROSCEDASTIC)
                .test(mean(first), variance(first), first.n(), mean(second), variance(second), second.n());
        double error = Math.sqrt(variance(first) / first.n() + variance(second) / second.n());
        double df = test.getDegreesOfFreedom();
        return new TTest(test.getStatistic(), df, test.getPValue(), Samples.interval(difference, error, df));
    }

    private static double hedgesG(Sample first, Sample second, double difference) {
        double df = first.n() + second.n() - 2;
        double pooled = ((first.n() - 1) * variance(first) + (second.n() - 1) * variance(second)) / df;
        double correction = 1 - 3 / (4 * df - 1);
        return correction * difference / Math.sqrt(pooled);
    }

    private static double mean(Sample sample) {
        return sample.mean().find().orElseThrow();
    }

    private static double variance(Sample sample) {
        double sd = sample.sd().find().orElse(0.0);
        return sd * sd;
    }
}
