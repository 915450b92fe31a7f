package org.hyzmat.platform.statistics;

/**
 * A Wilcoxon signed-rank test of the hypothesis that changes are symmetrical around zero.
 *
 * <p>Changes of zero are dropped and counted; the others are ranked by size, equal ones with the mean of their ranks.
 * Source: F. Wilcoxon (1945), Biometrics Bulletin 1:80–83; M. Hollander, D. A. Wolfe, E. Chicken (2014),
 * Nonparametric Statistical Methods, 3rd edition, section 3.1.
 *
 * @param pairs how many pairs there were
 * @param zeros how many of them did not change and were dropped
 * @param positive W+, the sum of the ranks of the rises
 * @param negative W−, the sum of the ranks of the falls
 * @param method how p was found
 * @param z what p was found from by the normal distribution, positive when rises prevail; missing for {@link
 *     Reason#EXACT} when that was not needed
 * @param p two-sided, from 0 to 1
 * @since 1.1
 */
public record WilcoxonTest(
        int pairs, int zeros, double positive, double negative, Method method, Result<Double> z, double p) {

    /**
     * How the p-value was found.
     *
     * @since 1.1
     */
    public enum Method {
        /** From the exact distribution: at most {@value Statistics#MOST_EXACT} pairs used, no two of equal size. */
        EXACT,
        /** From the normal distribution, with corrections for ties and for continuity (½). */
        NORMAL
    }

    /**
     * The number of pairs used.
     *
     * @return the pairs without those that did not change, at least 1
     */
    public int used() {
        return pairs - zeros;
    }
}
