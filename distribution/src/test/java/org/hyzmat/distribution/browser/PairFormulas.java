package org.hyzmat.distribution.browser;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** What textbooks say of pairs, written down once more and apart from the portal: sums, and areas by Simpson’s rule. */
final class PairFormulas {

    private static final int STEPS = 200_000;
    private static final double FAR = 60;
    private static final double QUANTILE_TO = 1e-12;

    private final double[] before;
    private final double[] after;
    private final double[] change;

    PairFormulas(double[] before, double[] after) {
        this.before = before.clone();
        this.after = after.clone();
        this.change = IntStream.range(0, before.length)
                .mapToDouble(i -> after[i] - before[i])
                .toArray();
    }

    static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    static double sd(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    double[] before() {
        return before.clone();
    }

    double[] after() {
        return after.clone();
    }

    double[] change() {
        return change.clone();
    }

    double df() {
        return change.length - 1;
    }

    double t() {
        return mean(change) / (sd(change) / Math.sqrt(change.length));
    }

    double p() {
        return 2 * tail(Math.abs(t()));
    }

    double low() {
        return mean(change) - reach();
    }

    double high() {
        return mean(change) + reach();
    }

    private double reach() {
        return quantile() * sd(change) / Math.sqrt(change.length);
    }

    double dAv() {
        return mean(change) / ((sd(before) + sd(after)) / 2);
    }

    double dZ() {
        return mean(change) / sd(change);
    }

    double dBaseline() {
        return mean(change) / sd(before);
    }

    long zeros() {
        return Arrays.stream(change).filter(each -> each == 0).count();
    }

    /** The sum of the ranks of rises, or of falls; equal sizes share the mean of their ranks. */
    double ranks(boolean ofRises) {
        double[] sizes =
                Arrays.stream(change).filter(each -> each != 0).map(Math::abs).toArray();
        double sum = 0;
        for (double each : change) {
            if (each != 0 && each > 0 == ofRises) {
                double size = Math.abs(each);
                long smaller =
                        Arrays.stream(sizes).filter(other -> other < size).count();
                long equal = Arrays.stream(sizes).filter(other -> other == size).count();
                sum += smaller + (equal + 1) / 2.0;
            }
        }
        return sum;
    }

    /** By the normal distribution with corrections for ties and for continuity. */
    double z() {
        double[] sizes =
                Arrays.stream(change).filter(each -> each != 0).map(Math::abs).toArray();
        double n = sizes.length;
        double ties = Arrays.stream(sizes)
                .distinct()
                .map(size -> Arrays.stream(sizes).filter(other -> other == size).count())
                .map(count -> count * count * count - count)
                .sum();
        double spread = Math.sqrt(n * (n + 1) * (2 * n + 1) / 24 - ties / 48);
        double away = ranks(true) - n * (n + 1) / 4;
        return (away - Math.signum(away) * 0.5) / spread;
    }

    double normalP() {
        double z = Math.abs(z());
        return 2 * simpson(each -> Math.exp(-each * each / 2) / Math.sqrt(2 * Math.PI), z, z + 12);
    }

    /** The area under Student’s density to the right of a value. */
    private double tail(double from) {
        return simpson(this::mapped, toUnit(from), 1);
    }

    /** The density over x / (1 + x), so that the whole tail lies before 1. */
    private double mapped(double unit) {
        if (unit >= 1) {
            return df() > 1 ? 0 : 1 / Math.PI;
        }
        double x = unit / (1 - unit);
        return density(x) / ((1 - unit) * (1 - unit));
    }

    private static double toUnit(double x) {
        return x / (1 + x);
    }

    private double density(double x) {
        double df = df();
        return Math.exp(logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI))
                * Math.pow(1 + x * x / df, -(df + 1) / 2);
    }

    /** Of which 2.5 per cent lie to the right. */
    private double quantile() {
        double low = 0;
        double high = FAR;
        while (high - low > QUANTILE_TO) {
            double middle = (low + high) / 2;
            if (tail(middle) > 0.025) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Γ of whole and half numbers, by Γ(x + 1) = x Γ(x). */
    private static double logGamma(double x) {
        double log = x % 1 == 0 ? 0 : 0.5 * Math.log(Math.PI);
        for (double each = x % 1 == 0 ? 1 : 0.5; each < x; each++) {
            log += Math.log(each);
        }
        return log;
    }

    private static double simpson(DoubleUnaryOperator f, double from, double to) {
        double step = (to - from) / STEPS;
        double sum = f.applyAsDouble(from) + f.applyAsDouble(to);
        for (int i = 1; i < STEPS; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * f.applyAsDouble(from + i * step);
        }
        return sum * step / 3;
    }
}
