package org.hyzmat.platform.statistics;

/**
 * How two groups of different people differ; positive when the first is higher.
 *
 * <p>The test is Welch’s (B. L. Welch 1947, Biometrika 34:28–35), whose degrees of freedom are not whole. Hedges’ g
 * is the difference of the means divided by the pooled standard deviation, times J = 1 − 3 / (4 · df − 1) with df =
 * n₁ + n₂ − 2 (L. V. Hedges 1981, Journal of Educational Statistics 6:107–128; Lakens 2013, formulas 1 and 4).
 *
 * @param first the one group
 * @param second the other group
 * @param difference the mean of the first − the mean of the second; missing when either is empty
 * @param test missing when a group has fewer than two values, and when neither varies; its interval is that of the
 *     difference
 * @param hedgesG missing when a group has fewer than two values, and when neither varies
 * @since 1.1
 */
public record GroupDifference(
        Sample first, Sample second, Result<Double> difference, Result<TTest> test, Result<Double> hedgesG) {}
