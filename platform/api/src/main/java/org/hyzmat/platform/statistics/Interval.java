package org.hyzmat.platform.statistics;

/**
 * A two-sided confidence interval at {@link Statistics#LEVEL}.
 *
 * @param low its lower end, finite
 * @param high its upper end, finite
 * @since 1.1
 */
public record Interval(double low, double high) {}
