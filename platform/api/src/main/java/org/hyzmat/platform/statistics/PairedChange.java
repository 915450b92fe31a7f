package org.hyzmat.platform.statistics;

/**
 * How the same people changed from one measurement to another.
 *
 * <p>The test is Student’s t of paired values (Student 1908, Biometrika 6:1–25): t = mean change / (SD of changes /
 * √n), df = n − 1.
 *
 * @param pairs how many pairs there are
 * @param before the first measurement of those pairs
 * @param after the second measurement of those pairs
 * @param change the differences, after − before; a change that is equal but for the rounding of decimal fractions
 *     counts as equal
 * @param test missing with fewer than two pairs, and when all changes are equal; its interval is that of the mean
 *     change
 * @param effect the effect sizes
 * @since 1.1
 */
public record PairedChange(
        int pairs, Sample before, Sample after, Sample change, Result<TTest> test, EffectSizes effect) {}
