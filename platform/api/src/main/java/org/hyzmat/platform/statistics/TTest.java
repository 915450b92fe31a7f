package org.hyzmat.platform.statistics;

/**
 * A t test of the hypothesis that a difference is zero.
 *
 * @param t the statistic
 * @param df its degrees of freedom, not whole for Welch's test
 * @param p two-sided, from 0 to 1
 * @param interval where the true difference lies
 * @since 1.1
 */
public record TTest(double t, double df, double p, Interval interval) {}
