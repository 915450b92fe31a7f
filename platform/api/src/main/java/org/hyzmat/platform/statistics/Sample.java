package org.hyzmat.platform.statistics;

/**
 * A description of some values.
 *
 * @param n how many there are
 * @param mean the arithmetic mean; missing without a value
 * @param sd the standard deviation of a sample, with n − 1; exactly 0 when all values are equal; missing with fewer
 *     than two values
 * @param min the smallest value; missing without a value
 * @param max the greatest value; missing without a value
 * @param median the middle value, or the mean of the two middle ones; missing without a value
 * @param meanInterval where the mean of the population lies: mean ± t(n − 1) · SD / √n; missing with fewer than two
 *     values, and when all are equal
 * @since 1.1
 */
public record Sample(
        int n,
        Result<Double> mean,
        Result<Double> sd,
        Result<Double> min,
        Result<Double> max,
        Result<Double> median,
        Result<Interval> meanInterval) {}
