package org.hyzmat.host.statistics;

import org.apache.commons.statistics.distribution.FDistribution;
import org.hyzmat.platform.statistics.Reason;
import org.hyzmat.platform.statistics.RepeatedMeasures;
import org.hyzmat.platform.statistics.Result;

/**
 * Where the variance within people comes from: from the time points or from chance.
 *
 * @param residuals what is left of each value without the means of its person and of its time
 * @param ofTimes the sum of squares between time points
 * @param noise the sum of squares that the rounding of the values alone may leave
 */
record TimeVariance(double[][] residuals, double ofTimes, double noise) {

    private static final double PRECISION = 1e-12;

    static TimeVariance of(double[][] scores) {
        int n = scores.length;
        int k = scores[0].length;
        double greatest = 0;
        double[][] residuals = new double[n][k];
        double[] times = new double[k];
        for (int person = 0; person < n; person++) {
            double mean = mean(scores[person]);
            for (int time = 0; time < k; time++) {
                residuals[person][time] = scores[person][time] - mean;
                times[time] += residuals[person][time] / n;
                greatest = Math.max(greatest, Math.abs(scores[person][time]));
            }
        }
        for (double[] row : residuals) {
            for (int time = 0; time < k; time++) {
                row[time] -= times[time];
            }
        }
        double unit = greatest * PRECISION;
        double noise = Math.max(unit * unit * n * k, Inputs.LEAST * Inputs.LEAST);
        return new TimeVariance(residuals, n * squares(times), noise);
    }

    Result<RepeatedMeasures> test() {
        double ofError = 0;
        for (double[] row : residuals) {
            ofError += squares(row);
        }
        if (ofError <= noise) {
            return Result.missing(Reason.NO_SPREAD);
        }
        int n = residuals.length;
        int k = residuals[0].length;
        double df1 = k - 1;
        double df2 = df1 * (n - 1);
        double f = ofTimes / df1 / (ofError / df2);
        double epsilon = k == 2 ? 1 : epsilon();
        return Result.found(new RepeatedMeasures(
                n,
                k,
                f,
                df1,
                df2,
                FDistribution.of(df1, df2).survivalProbability(f),
                ofTimes / (ofTimes + ofError),
                epsilon,
                FDistribution.of(epsilon * df1, epsilon * df2).survivalProbability(f)));
    }

    /** The products of the residuals are the covariances of the times, centred both ways, times n − 1. */
    private double epsilon() {
        int k = residuals[0].length;
        double trace = 0;
        double squares = 0;
        for (int one = 0; one < k; one++) {
            for (int other = 0; other < k; other++) {
                double product = product(one, other);
                trace += one == other ? product : 0;
                squares += product * product;
            }
        }
        double epsilon = trace * trace / ((k - 1) * squares);
        return Math.min(1, Math.max(1.0 / (k - 1), epsilon));
    }

    private double product(int one, int other) {
        double product = 0;
        for (double[] row : residuals) {
            product += row[one] * row[other];
        }
        return product;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double squares(double[] values) {
        double squares = 0;
        for (double value : values) {
            squares += value * value;
        }
        return squares;
    }
}
