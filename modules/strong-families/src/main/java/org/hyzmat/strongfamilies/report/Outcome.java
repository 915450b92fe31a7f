package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.List;
import org.hyzmat.platform.statistics.FriedmanTest;
import org.hyzmat.platform.statistics.PairedChange;
import org.hyzmat.platform.statistics.RepeatedMeasures;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.statistics.Sample;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.platform.statistics.WilcoxonTest;

/**
 * What scores on one scale say of the people of a report.
 *
 * @param times everybody measured at each time point
 * @param changes from the first time point to each later one, only people measured at both
 * @param repeated over the people measured at every time point; there are none with fewer than three time points
 * @param friedman likewise
 */
record Outcome(
        List<AtTime> times,
        List<Change> changes,
        List<Result<RepeatedMeasures>> repeated,
        List<Result<FriedmanTest>> friedman) {

    /** The fewest time points over which an analysis of more than two is made. */
    private static final int SEVERAL = 3;

    /** Everybody measured at one time point. */
    record AtTime(int timePoint, Sample sample) {}

    /**
     * The people measured at two time points.
     *
     * @param lower how many have a lower score at the later one
     * @param equal how many have the same score
     * @param higher how many have a higher score at the later one
     * @param onlyBefore those measured at the first of the two alone
     */
    record Change(
            int from,
            int to,
            PairedChange paired,
            Result<WilcoxonTest> wilcoxon,
            int lower,
            int equal,
            int higher,
            Sample onlyBefore) {}

    Outcome {
        times = List.copyOf(times);
        changes = List.copyOf(changes);
        repeated = List.copyOf(repeated);
        friedman = List.copyOf(friedman);
    }

    static Outcome of(Measurements measured, Statistics statistics) {
        List<AtTime> times = measured.timePoints().stream()
                .map(each -> new AtTime(each, statistics.describe(measured.at(each))))
                .toList();
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < measured.timePoints().size(); i++) {
            changes.add(change(measured, measured.first(), measured.timePoints().get(i), statistics));
        }
        boolean isLong = measured.timePoints().size() >= SEVERAL;
        double[][] complete = isLong ? measured.complete() : new double[0][];
        return new Outcome(
                times,
                changes,
                isLong ? List.of(statistics.repeatedMeasures(complete)) : List.of(),
                isLong ? List.of(statistics.friedman(complete)) : List.of());
    }

    /** The change between two time points. */
    static Change change(Measurements measured, int from, int to, Statistics statistics) {
        List<Measurements.Measured> pairs = measured.pairs(from, to);
        double[] before = Measurements.values(pairs, from);
        double[] after = Measurements.values(pairs, to);
        int[] signs = new int[3];
        for (int i = 0; i < before.length; i++) {
            signs[1 + Double.compare(after[i], before[i])]++;
        }
        double[] alone = measured.people().stream()
                .filter(each -> each.has(from) && !each.has(to))
                .mapToDouble(each -> each.at(from))
                .toArray();
        return new Change(
                from,
                to,
                statistics.change(before, after),
                statistics.wilcoxon(before, after),
                signs[0],
                signs[1],
                signs[2],
                statistics.describe(alone));
    }
}
