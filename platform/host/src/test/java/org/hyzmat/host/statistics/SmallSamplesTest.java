package org.hyzmat.host.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.hyzmat.platform.statistics.EffectSizes;
import org.hyzmat.platform.statistics.GroupDifference;
import org.hyzmat.platform.statistics.PairedChange;
import org.hyzmat.platform.statistics.Reason;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.statistics.Sample;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.platform.statistics.WilcoxonTest;
import org.hyzmat.platform.statistics.WilcoxonTest.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be computed has its reason, what can be is finite, and much takes little time. */
class SmallSamplesTest {

    private static final double[] NONE = {};

    private final Statistics statistics = new CommonsStatistics();

    @Test
    void nothingHasNoMean() {
        Sample none = statistics.describe(NONE);

        assertEquals(0, none.n());
        Stream.of(none.mean(), none.sd(), none.min(), none.max(), none.median(), none.meanInterval())
                .forEach(figure -> assertEquals(Result.missing(Reason.NO_VALUES), figure));
    }

    @Test
    void oneValueHasNoSpread() {
        Sample one = statistics.describe(new double[] {17.8});

        assertEquals(Result.found(17.8), one.mean());
        assertEquals(Result.found(17.8), one.median());
        assertEquals(Result.missing(Reason.ONE_VALUE), one.sd());
        assertEquals(Result.missing(Reason.ONE_VALUE), one.meanInterval());
    }

    @Test
    void equalValuesHaveASpreadOfExactlyZero() {
        Sample equal = statistics.describe(new double[] {0.1, 0.1, 0.1});

        assertEquals(Result.found(0.1), equal.mean());
        assertEquals(Result.found(0.0), equal.sd());
        assertEquals(Result.missing(Reason.NO_SPREAD), equal.meanInterval());
    }

    @Test
    void noPairSaysSo() {
        PairedChange none = statistics.change(NONE, NONE);

        assertEquals(0, none.pairs());
        assertEquals(Result.missing(Reason.NO_VALUES), none.test());
        assertEquals(same(Reason.NO_VALUES), none.effect());
        assertEquals(Result.missing(Reason.NO_VALUES), statistics.wilcoxon(NONE, NONE));
    }

    @Test
    void onePairHasAChangeAndNoTest() {
        PairedChange one = statistics.change(new double[] {10}, new double[] {13});

        assertEquals(Result.found(3.0), one.change().mean());
        assertEquals(Result.missing(Reason.ONE_VALUE), one.test());
        assertEquals(same(Reason.ONE_VALUE), one.effect());
        assertEquals(1, wilcoxon(new double[] {10}, new double[] {13}).p());
    }

    @Test
    void equalChangesHaveEffectsWhereSomethingVaries() {
        PairedChange equal = statistics.change(new double[] {10, 11, 12}, new double[] {13, 14, 15});

        assertEquals(Result.found(0.0), equal.change().sd());
        assertEquals(Result.missing(Reason.NO_SPREAD), equal.test());
        assertEquals(
                new EffectSizes(Result.found(3.0), Result.missing(Reason.NO_SPREAD), Result.found(3.0)),
                equal.effect());
    }

    @Test
    void changesAreEqualWhateverTheRoundingOfDecimalFractions() {
        double[] before = {17.7, 0.2, 1.1, 9.9};
        double[] after = {17.8, 0.3, 1.2, 10.0};

        assertTrue(after[0] - before[0] != after[1] - before[1], "they differ in the last digits");
        assertEquals(
                Result.missing(Reason.NO_SPREAD),
                statistics.change(before, after).test());
        assertEquals(2.5 * 4, wilcoxon(before, after).positive());
        assertEquals(Method.NORMAL, wilcoxon(before, after).method());
    }

    @Test
    void nobodyChanged() {
        double[] same = {3, 4, 5};

        assertEquals(
                Result.missing(Reason.NO_SPREAD), statistics.change(same, same).test());
        assertEquals(Result.found(0.0), statistics.change(same, same).effect().standard());
        assertEquals(Result.missing(Reason.NO_CHANGE), statistics.wilcoxon(same, same));
    }

    @Test
    void everybodyIsTheSame() {
        double[] same = {7, 7, 7};
        double[][] rows = {{7, 7, 7}, {7, 7, 7}, {7, 7, 7}};

        assertEquals(same(Reason.NO_SPREAD), statistics.change(same, same).effect());
        assertEquals(Result.missing(Reason.NO_SPREAD), statistics.repeatedMeasures(rows));
        assertEquals(Result.missing(Reason.NO_SPREAD), statistics.friedman(rows));
        assertEquals(
                Result.missing(Reason.NO_SPREAD),
                statistics.difference(same, same).test());
        assertEquals(
                Result.missing(Reason.NO_SPREAD),
                statistics.difference(same, same).hedgesG());
    }

    @Test
    void sameCourseOfEverybodyLeavesNoError() {
        double[][] rows = {{0.1, 0.4, 0.3}, {10.1, 10.4, 10.3}, {5.2, 5.5, 5.4}};

        assertEquals(Result.missing(Reason.NO_SPREAD), statistics.repeatedMeasures(rows));
        assertEquals(1.0, statistics.friedman(rows).find().orElseThrow().kendallsW(), 1e-12);
    }

    @Test
    void timesNeedPeopleAndTimes() {
        assertEquals(Result.missing(Reason.NO_VALUES), statistics.repeatedMeasures(new double[][] {}));
        assertEquals(Result.missing(Reason.ONE_TIME), statistics.friedman(new double[][] {{1}, {2}}));
        assertEquals(Result.missing(Reason.ONE_TIME), statistics.repeatedMeasures(new double[][] {{}, {}}));
        assertEquals(Result.missing(Reason.ONE_VALUE), statistics.friedman(new double[][] {{1, 2, 3}}));
    }

    @Test
    void twoTimesAreAPairedTest() {
        double[] before = {4, 6, 3, 9, 5};
        double[] after = {6, 6, 5, 12, 4};
        double[][] rows = {{4, 6}, {6, 6}, {3, 5}, {9, 12}, {5, 4}};

        double t = statistics.change(before, after).test().find().orElseThrow().t();
        var variance = statistics.repeatedMeasures(rows).find().orElseThrow();

        assertEquals(t * t, variance.f(), 1e-9);
        assertEquals(1, variance.epsilon());
        assertEquals(variance.p(), variance.correctedP());
    }

    @Test
    void groupsNeedTwoEach() {
        double[] some = {1, 2, 4};

        GroupDifference none = statistics.difference(some, NONE);
        GroupDifference one = statistics.difference(new double[] {3}, some);
        GroupDifference flat = statistics.difference(new double[] {3, 3}, some);

        assertEquals(Result.missing(Reason.NO_VALUES), none.difference());
        assertEquals(Result.missing(Reason.NO_VALUES), none.test());
        assertEquals(Result.found(3 - 7 / 3.0), one.difference());
        assertEquals(Result.missing(Reason.ONE_VALUE), one.test());
        assertEquals(Result.missing(Reason.ONE_VALUE), one.hedgesG());
        assertTrue(flat.test().isFound() && flat.hedgesG().isFound(), "one of the two varies");
    }

    /** Three pairs of the same sign: each of the 2³ signs is as likely, so p is 2/8. */
    @Test
    void wilcoxonOfFewIsCounted() {
        WilcoxonTest test = wilcoxon(new double[] {1, 1, 1, 1}, new double[] {2, 3, 4, 1});

        assertEquals(new WilcoxonTest(4, 1, 6, 0, Method.EXACT, Result.missing(Reason.EXACT), 0.25), test);
        assertEquals(3, test.used());
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 51})
    void wilcoxonIsExactUpToFiftyChanges(int pairs) {
        double[] before = new double[pairs];
        double[] after = new double[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            after[pair] = pair % 3 == 0 ? pair + 1 : -pair - 1;
        }

        assertEquals(
                pairs <= 50 ? Method.EXACT : Method.NORMAL,
                wilcoxon(before, after).method());
    }

    @Test
    void heavyTiesStayFinite() {
        WilcoxonTest test = wilcoxon(new double[] {1, 1, 1, 1, 1, 2}, new double[] {2, 2, 2, 2, 2, 1});

        assertEquals(17.5, test.positive());
        assertEquals(3.5, test.negative());
        assertEquals(Method.NORMAL, test.method());
        assertTrue(test.p() > 0 && test.p() < 1, test::toString);
        assertEquals(1, wilcoxon(new double[] {1, 2}, new double[] {2, 1}).p());
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e51})
    void whatIsNoNumberIsRefused(double wrong) {
        double[] bad = {1, wrong};
        double[] good = {1, 2};

        Stream.<Runnable>of(
                        () -> statistics.describe(bad),
                        () -> statistics.change(bad, good),
                        () -> statistics.change(good, bad),
                        () -> statistics.wilcoxon(good, bad),
                        () -> statistics.difference(bad, good),
                        () -> statistics.difference(good, bad),
                        () -> statistics.friedman(new double[][] {good, bad}),
                        () -> statistics.repeatedMeasures(new double[][] {good, bad}))
                .forEach(call -> assertThrows(IllegalArgumentException.class, call::run));
    }

    @Test
    void whatHasNoPairIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> statistics.change(new double[] {1}, NONE));
        assertThrows(IllegalArgumentException.class, () -> statistics.wilcoxon(NONE, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> statistics.friedman(new double[][] {{1, 2}, {1, 2, 3}}));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-200, 1e-90, 1e-40, 1, 1e49})
    void anyScaleStaysFinite(double unit) {
        double[] before = {1 * unit, 2 * unit, 4 * unit, 3 * unit};
        double[] after = {2 * unit, 5 * unit, 4 * unit, 1 * unit};

        PairedChange change = statistics.change(before, after);

        assertTrue(change.test().isFound() || unit < 1e-50, change::toString);
        assertTrue(statistics.difference(before, after).hedgesG().isFound() || unit < 1e-50);
        assertTrue(statistics.friedman(new double[][] {before, after}).isFound());
        assertTrue(statistics.repeatedMeasures(new double[][] {before, after}).isFound() || unit < 1e-50);
    }

    @Test
    void valuesOfTheCallerStayAsTheyAre() {
        double[] before = {9, 1, 5, 7, 3};
        double[] after = {2, 8, 4, 6, 1};
        double[][] rows = {before, after};

        statistics.describe(before);
        statistics.change(before, after);
        statistics.wilcoxon(before, after);
        statistics.difference(before, after);
        statistics.repeatedMeasures(rows);
        statistics.friedman(rows);

        assertArrayEquals(new double[][] {{9, 1, 5, 7, 3}, {2, 8, 4, 6, 1}}, rows);
    }

    @Test
    void fiftyThousandPairsTakeAMoment() {
        Random chance = new Random(7);
        double[] before = chance.doubles(50_000, 0, 40).map(Math::floor).toArray();
        double[] after = chance.doubles(50_000, 0, 40).map(Math::floor).toArray();
        double[] higher = chance.doubles(50_000, 40, 80).toArray();

        assertTimeout(Duration.ofSeconds(2), () -> {
            statistics.change(before, after);
            assertEquals(Method.NORMAL, wilcoxon(before, after).method());
            assertEquals(0, wilcoxon(before, higher).p());
            assertTrue(wilcoxon(before, higher).z().isFound());
        });
    }

    private WilcoxonTest wilcoxon(double[] before, double[] after) {
        return statistics.wilcoxon(before, after).find().orElseThrow();
    }

    private static EffectSizes same(Reason reason) {
        return new EffectSizes(Result.missing(reason), Result.missing(reason), Result.missing(reason));
    }
}
