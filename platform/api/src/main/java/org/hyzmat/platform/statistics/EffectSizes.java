package org.hyzmat.platform.statistics;

/**
 * How large a change is, by each {@link EffectSize}; a rise is positive.
 *
 * @param dAv the mean change by the mean of the two standard deviations; missing with fewer than two pairs, and when
 *     both are zero
 * @param dZ the mean change by the standard deviation of the changes; missing with fewer than two pairs, and when all
 *     changes are equal
 * @param dBaseline the mean change by the standard deviation before; missing with fewer than two pairs, and when that
 *     is zero
 * @since 1.1
 */
public record EffectSizes(Result<Double> dAv, Result<Double> dZ, Result<Double> dBaseline) {

    /**
     * One of them.
     *
     * @param kind which
     * @return missing where that does not exist
     */
    public Result<Double> of(EffectSize kind) {
        return switch (kind) {
            case D_AV -> dAv;
            case D_Z -> dZ;
            case D_BASELINE -> dBaseline;
        };
    }

    /**
     * The one to show where only one is shown.
     *
     * @return that of {@link EffectSize#STANDARD}
     */
    public Result<Double> standard() {
        return of(EffectSize.STANDARD);
    }
}
