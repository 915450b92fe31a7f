package org.hyzmat.platform.statistics;

/**
 * A one-way analysis of variance of the same people’s values at several time points.
 *
 * <p>Sources: S. W. Greenhouse, S. Geisser (1959), On methods in the analysis of profile data, Psychometrika 24:95–112;
 * partial η² by Lakens (2013), formula 12, doi 10.3389/fpsyg.2013.00863.
 *
 * @param subjects how many people were measured at every time point, n
 * @param times how many time points there are, k
 * @param f the variance between time points by that of the error
 * @param df1 k − 1
 * @param df2 (k − 1) · (n − 1)
 * @param p of F with df1 and df2, from 0 to 1
 * @param partialEtaSquared the share of the variance within people that time explains, from 0 to 1
 * @param epsilon Greenhouse–Geisser’s ε, from 1 / (k − 1) to 1; 1 for two time points
 * @param correctedP of F with both degrees of freedom multiplied by ε
 * @since 1.1
 */
public record RepeatedMeasures(
        int subjects,
        int times,
        double f,
        double df1,
        double df2,
        double p,
        double partialEtaSquared,
        double epsilon,
        double correctedP) {

    /**
     * The first degrees of freedom after Greenhouse and Geisser’s correction.
     *
     * @return ε · df1
     */
    public double correctedDf1() {
        return epsilon * df1;
    }

    /**
     * The second degrees of freedom after Greenhouse and Geisser’s correction.
     *
     * @return ε · df2
     */
    public double correctedDf2() {
        return epsilon * df2;
    }
}
