package org.hyzmat.platform.statistics;

/**
 * A Friedman test of the hypothesis that no time point has higher values than another.
 *
 * <p>Each person’s values are ranked, equal ones with the mean of their ranks; χ² is corrected for these ties.
 * Source: M. Friedman (1937), Journal of the American Statistical Association 32:675–701; ties and Kendall’s W: S.
 * Siegel, N. J. Castellan (1988), Nonparametric Statistics for the Behavioral Sciences, 2nd edition, sections 7.2 and
 * 9.6.
 *
 * @param subjects how many people were measured at every time point, n
 * @param times how many time points there are, k
 * @param chiSquared the statistic, not negative
 * @param df k − 1
 * @param p of χ² with df, from 0 to 1
 * @param kendallsW χ² / (n · (k − 1)): 0 no agreement, 1 everybody has the same order
 * @since 1.1
 */
public record FriedmanTest(int subjects, int times, double chiSquared, int df, double p, double kendallsW) {}
