package org.hyzmat.platform.statistics;

/**
 * Statistics of samples. A component gets it by {@code @Reference Statistics}.
 *
 * <p>Every method takes finite numbers only, up to 10<sup>50</sup>, keeps and changes nothing, and may be called by
 * many threads at once. What cannot be computed is a {@link Result.Missing} with its reason; no figure is ever
 * infinite or not a number.
 *
 * @since 1.1
 */
public interface Statistics {

    /** The confidence level of every interval. */
    double LEVEL = 0.95;

    /** The highest number of pairs for which a Wilcoxon test is exact. */
    int MOST_EXACT = 50;

    /**
     * Describes values.
     *
     * @param values possibly none
     * @return their number, mean, spread and range
     * @throws IllegalArgumentException if one is infinite or not a number
     */
    Sample describe(double[] values);

    /**
     * How the same people changed, with a t test of paired values.
     *
     * @param before one value for each person, possibly none
     * @param after the same people’s later values, in the same order
     * @return the change, after − before
     * @throws IllegalArgumentException if the lengths differ, or a value is infinite or not a number
     */
    PairedChange change(double[] before, double[] after);

    /**
     * A Wilcoxon signed-rank test of the same people’s changes.
     *
     * <p>Exact with up to {@link #MOST_EXACT} changes that are not zero, if no two of these are of equal size;
     * otherwise by the normal distribution, with corrections for ties and for continuity.
     *
     * @param before one value for each person, possibly none
     * @param after the same people’s later values, in the same order
     * @return missing without pairs, and when nobody changed
     * @throws IllegalArgumentException if the lengths differ, or a value is infinite or not a number
     */
    Result<WilcoxonTest> wilcoxon(double[] before, double[] after);

    /**
     * An analysis of variance of the same people’s values at several time points.
     *
     * @param scores a row for each person with a value for each time point; whoever lacks one is left out by the
     *     caller
     * @return missing with fewer than two people or time points, and when no variance is left for the error
     * @throws IllegalArgumentException if the rows differ in length, or a value is infinite or not a number
     */
    Result<RepeatedMeasures> repeatedMeasures(double[][] scores);

    /**
     * A Friedman test of the same people’s values at several time points.
     *
     * @param scores a row for each person with a value for each time point; whoever lacks one is left out by the
     *     caller
     * @return missing with fewer than two people or time points, and when no person has two different values
     * @throws IllegalArgumentException if the rows differ in length, or a value is infinite or not a number
     */
    Result<FriedmanTest> friedman(double[][] scores);

    /**
     * How two groups of different people differ, with Welch’s t test.
     *
     * @param first the values of the one group, possibly none
     * @param second the values of the other group, possibly none
     * @return the difference, first − second
     * @throws IllegalArgumentException if a value is infinite or not a number
     */
    GroupDifference difference(double[] first, double[] second);
}
