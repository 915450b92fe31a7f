package org.hyzmat.host.statistics;

import java.util.Optional;
import org.hyzmat.platform.statistics.EffectSizes;
import org.hyzmat.platform.statistics.PairedChange;
import org.hyzmat.platform.statistics.Reason;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.statistics.Sample;
import org.hyzmat.platform.statistics.TTest;

/** Compares two measurements of the same people. */
final class PairedChanges {

    private PairedChanges() {}

    static PairedChange compare(double[] first, double[] second, double[] changes) {
        Sample before = Samples.describe(first);
        Sample after = Samples.describe(second);
        Sample change = Samples.describe(changes);
        Optional<Reason> flat = Samples.flatness(change);
        Result<TTest> test =
                flat.<Result<TTest>>map(Result::missing).orElseGet(() -> Result.found(test(changes, change)));
        return new PairedChange(changes.length, before, after, change, test, effects(before, after, change));
    }

    private static TTest test(double[] changes, Sample change) {
        var test = org.apache.commons.statistics.inference.TTest.withDefaults().test(changes);
        return new TTest(
                test.getStatistic(),
                test.getDegreesOfFreedom(),
                test.getPValue(),
                change.meanInterval().find().orElseThrow());
    }

    private static EffectSizes effects(Sample before, Sample after, Sample change) {
        return new EffectSizes(
                effect(change, (sd(before) + sd(after)) / 2), effect(change, sd(change)), effect(change, sd(before)));
    }

    /** Zero where there is none: too few pairs are refused in any case. */
    private static double sd(Sample sample) {
        return sample.sd().find().orElse(0.0);
    }

    private static Result<Double> effect(Sample change, double sd) {
        return Samples.flatness(change.n(), sd)
                .<Result<Double>>map(Result::missing)
                .orElseGet(() -> change.mean().map(mean -> mean / sd));
    }
}
