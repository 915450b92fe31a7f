package org.hyzmat.platform.statistics;

import java.util.Locale;

/**
 * A way to say how large a change is in standard deviations.
 *
 * <p>{@link #STANDARD} is d<sub>av</sub>. Of the three it is what the literature recommends for two measurements of the
 * same people: it can be compared with effects between groups, which d<sub>z</sub> cannot, since that grows with the
 * correlation of the measurements; and it rests on both standard deviations instead of one.
 *
 * <p>Sources: D. Lakens (2013), Calculating and reporting effect sizes to facilitate cumulative science, Frontiers in
 * Psychology 4:863, doi 10.3389/fpsyg.2013.00863; G. Cumming (2012), Understanding the New Statistics, Routledge.
 *
 * @since 1.1
 */
public enum EffectSize {
    /** d<sub>av</sub>: the mean change divided by the mean of the two standard deviations (Lakens 2013, formula 10). */
    D_AV,
    /** d<sub>z</sub>: the mean change divided by the standard deviation of the changes (Lakens 2013, formula 6). */
    D_Z,
    /** The mean change divided by the standard deviation before (Glass’s Δ; Lakens 2013, page 5). */
    D_BASELINE;

    /** The one to show where only one is shown. */
    public static final EffectSize STANDARD = D_AV;

    /**
     * The key of its name, which the platform has in every language.
     *
     * @return such as {@code statistics.effect.d-av}
     */
    public String textKey() {
        return "statistics.effect." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
