package org.hyzmat.host.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hyzmat.platform.statistics.FriedmanTest;
import org.hyzmat.platform.statistics.GroupDifference;
import org.hyzmat.platform.statistics.PairedChange;
import org.hyzmat.platform.statistics.RepeatedMeasures;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.statistics.Sample;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.platform.statistics.TTest;
import org.hyzmat.platform.statistics.WilcoxonTest;
import org.hyzmat.platform.statistics.WilcoxonTest.Method;
import org.junit.jupiter.api.Test;

/** Every figure equals that of another statistics package, on invented families and on published examples. */
class CommonsStatisticsTest {

    private final Statistics statistics = new CommonsStatistics();
    private final ReferenceFigures figures = new ReferenceFigures();

    /** One family: its group and its scores, not a number where it was missing. */
    private record Family(String group, double[] scores) {

        static Family of(String[] cells) {
            return new Family(
                    cells[1],
                    Arrays.stream(cells, 2, cells.length)
                            .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                            .toArray());
        }

        double at(int time) {
            return scores[time - 1];
        }

        boolean wasThere(int... times) {
            return Arrays.stream(times).noneMatch(time -> Double.isNaN(at(time)));
        }
    }

    private static final List<Family> FAMILIES =
            ReferenceFigures.lines("families.csv").stream().map(Family::of).toList();

    @Test
    void seventyTwoFamiliesWithDropOut() {
        for (int time = 1; time <= 5; time++) {
            checkSample("families.t" + time, statistics.describe(scores(time, time)));
        }
        for (int time = 2; time <= 5; time++) {
            double[] before = scores(1, time);
            double[] after = scores(time, time);
            checkChange("families.change" + time, statistics.change(before, after));
            checkWilcoxon("families.wilcoxon" + time, Method.NORMAL, before, after);
        }
        checkTimes("families.times", rows(1, 2, 3, 4, 5));
        checkTimes("families.first3", rows(1, 2, 3));
        checkTimes("families.first2", rows(1, 2));
        checkSample("families.completers", statistics.describe(column(rows(1, 2, 3, 4, 5), 0)));
        checkGroups("families.groups", statistics.difference(gains("programme"), gains("comparison")));
        checkGroups("families.baseline", statistics.difference(baseline("programme"), baseline("comparison")));

        assertEquals(Set.of(), figures.unasked("families"));
    }

    /**
     * W. S. Gosset, as “Student” (1908), The probable error of a mean, Biometrika 6:1–25: the additional sleep that
     * two drugs gave the same ten patients; he printed a mean of 1.58 and a standard deviation (by n) of 1.17.
     */
    @Test
    void sleepOfStudent() {
        double[] one = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        double[] two = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

        PairedChange change = statistics.change(two, one);
        checkChange("sleep.change", change);
        checkWilcoxon("sleep.wilcoxon", Method.NORMAL, two, one);
        checkGroups("sleep.groups", statistics.difference(one, two));

        assertEquals(-4.0621, value(change.test()).t(), 5e-5);
        assertEquals(0.00283, value(change.test()).p(), 5e-6);
        assertEquals(1.17, value(change.change().sd()) * Math.sqrt(0.9), 5e-3);
        assertEquals(Set.of(), figures.unasked("sleep"));
    }

    /** M. Hollander, D. A. Wolfe (1973), Nonparametric Statistical Methods, page 29: W = 40 of the falls, p = 0.039. */
    @Test
    void depressionOfHollanderAndWolfe() {
        double[] before = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] after = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

        checkWilcoxon("depression.wilcoxon", Method.EXACT, before, after);

        assertEquals(Set.of(), figures.unasked("depression"));
    }

    /** M. Hollander, D. A. Wolfe (1973), page 140: 22 players, three ways to first base, χ² = 11.143, p = 0.0038. */
    @Test
    void roundingOfHollanderAndWolfe() {
        double[][] seconds = {
            {5.40, 5.50, 5.55}, {5.85, 5.70, 5.75}, {5.20, 5.60, 5.50}, {5.55, 5.50, 5.40}, {5.90, 5.85, 5.70},
            {5.45, 5.55, 5.60}, {5.40, 5.40, 5.35}, {5.45, 5.50, 5.35}, {5.25, 5.15, 5.00}, {5.85, 5.80, 5.70},
            {5.25, 5.20, 5.10}, {5.65, 5.55, 5.45}, {5.60, 5.35, 5.45}, {5.05, 5.00, 4.95}, {5.50, 5.50, 5.40},
            {5.45, 5.55, 5.50}, {5.55, 5.55, 5.35}, {5.45, 5.50, 5.55}, {5.50, 5.45, 5.25}, {5.65, 5.60, 5.40},
            {5.70, 5.65, 5.55}, {6.30, 6.30, 6.25}
        };

        checkTimes("rounding", seconds);

        assertEquals(11.143, value(statistics.friedman(seconds)).chiSquared(), 5e-4);
        assertEquals(Set.of(), figures.unasked("rounding"));
    }

    private void checkSample(String name, Sample sample) {
        figures.check(name + ".n", sample.n());
        figures.check(name + ".mean", value(sample.mean()));
        figures.check(name + ".sd", value(sample.sd()));
        figures.check(name + ".min", value(sample.min()));
        figures.check(name + ".max", value(sample.max()));
        figures.check(name + ".median", value(sample.median()));
        figures.check(name + ".low", value(sample.meanInterval()).low());
        figures.check(name + ".high", value(sample.meanInterval()).high());
    }

    private void checkChange(String name, PairedChange change) {
        figures.check(name + ".pairs", change.pairs());
        figures.check(name + ".mean", value(change.change().mean()));
        figures.check(name + ".sd", value(change.change().sd()));
        checkTest(name, value(change.test()));
        figures.check(name + ".dAv", value(change.effect().dAv()));
        figures.check(name + ".dZ", value(change.effect().dZ()));
        figures.check(name + ".dBaseline", value(change.effect().dBaseline()));
        assertEquals(change.effect().dAv(), change.effect().standard());
    }

    private void checkTest(String name, TTest test) {
        figures.check(name + ".t", test.t());
        figures.check(name + ".df", test.df());
        figures.check(name + ".p", test.p());
        figures.check(name + ".low", test.interval().low());
        figures.check(name + ".high", test.interval().high());
    }

    private void checkWilcoxon(String name, Method method, double[] before, double[] after) {
        WilcoxonTest test = value(statistics.wilcoxon(before, after));
        assertEquals(method, test.method());
        figures.check(name + ".pairs", test.pairs());
        figures.check(name + ".zeros", test.zeros());
        figures.check(name + ".positive", test.positive());
        figures.check(name + ".negative", test.negative());
        test.z().find().ifPresent(z -> figures.check(name + ".z", z));
        figures.check(name + ".p", test.p());
    }

    private void checkTimes(String name, double[][] scores) {
        RepeatedMeasures variance = value(statistics.repeatedMeasures(scores));
        figures.check(name + ".subjects", variance.subjects());
        figures.check(name + ".f", variance.f());
        figures.check(name + ".df1", variance.df1());
        figures.check(name + ".df2", variance.df2());
        figures.check(name + ".p", variance.p());
        figures.check(name + ".eta", variance.partialEtaSquared());
        figures.check(name + ".epsilon", variance.epsilon());
        figures.check(name + ".correctedP", variance.correctedP());
        FriedmanTest ranks = value(statistics.friedman(scores));
        figures.check(name + ".friedman.chiSquared", ranks.chiSquared());
        figures.check(name + ".friedman.df", ranks.df());
        figures.check(name + ".friedman.p", ranks.p());
        figures.check(name + ".friedman.w", ranks.kendallsW());
    }

    private void checkGroups(String name, GroupDifference difference) {
        figures.check(name + ".difference", value(difference.difference()));
        checkTest(name, value(difference.test()));
        figures.check(name + ".g", value(difference.hedgesG()));
    }

    private static <T> T value(Result<T> result) {
        assertFalse(result instanceof Result.Missing<T>, result::toString);
        return result.find().orElseThrow();
    }

    /** The scores at one time of the families that were there at another, and at the first. */
    private static double[] scores(int time, int other) {
        return scores(time, family -> family.wasThere(1, time, other));
    }

    private static double[] scores(int time, Predicate<Family> which) {
        return FAMILIES.stream()
                .filter(which)
                .mapToDouble(family -> family.at(time))
                .toArray();
    }

    private static double[] baseline(String group) {
        return scores(1, family -> family.group().equals(group));
    }

    private static double[] gains(String group) {
        return FAMILIES.stream()
                .filter(family -> family.group().equals(group) && family.wasThere(1, 2))
                .mapToDouble(family -> family.at(2) - family.at(1))
                .toArray();
    }

    private static double[][] rows(int... times) {
        return FAMILIES.stream()
                .filter(family -> family.wasThere(times))
                .map(family -> Arrays.stream(times).mapToDouble(family::at).toArray())
                .toArray(double[][]::new);
    }

    private static double[] column(double[][] rows, int place) {
        return Arrays.stream(rows).mapToDouble(row -> row[place]).toArray();
    }
}
