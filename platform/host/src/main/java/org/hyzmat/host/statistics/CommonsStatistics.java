package org.hyzmat.host.statistics;

import org.hyzmat.platform.statistics.FriedmanTest;
import org.hyzmat.platform.statistics.GroupDifference;
import org.hyzmat.platform.statistics.PairedChange;
import org.hyzmat.platform.statistics.RepeatedMeasures;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.statistics.Sample;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.platform.statistics.WilcoxonTest;

/** Statistics on Apache Commons: its distributions everywhere, and its tests where it has them. */
public final class CommonsStatistics implements Statistics {

    @Override
    public Sample describe(double[] values) {
        Inputs.check(values);
        return Samples.describe(values);
    }

    @Override
    public PairedChange change(double[] before, double[] after) {
        return PairedChanges.compare(before, after, Inputs.changes(before, after));
    }

    @Override
    public Result<WilcoxonTest> wilcoxon(double[] before, double[] after) {
        return SignedRanks.test(Inputs.changes(before, after));
    }

    @Override
    public Result<RepeatedMeasures> repeatedMeasures(double[][] scores) {
        Inputs.check(scores);
        return Inputs.shortage(scores)
                .<Result<RepeatedMeasures>>map(Result::missing)
                .orElseGet(() -> TimeVariance.of(scores).test());
    }

    @Override
    public Result<FriedmanTest> friedman(double[][] scores) {
        Inputs.check(scores);
        return Inputs.shortage(scores)
                .<Result<FriedmanTest>>map(Result::missing)
                .orElseGet(() -> TimeRanks.test(scores));
    }

    @Override
    public GroupDifference difference(double[] first, double[] second) {
        Inputs.check(first);
        Inputs.check(second);
        return Groups.compare(first, second);
    }
}
