package org.hyzmat.platform.charts;

import java.util.Objects;

/**
 * The axis of the values, such as the range of an instrument’s scale.
 *
 * <p>It reaches further where a value lies outside.
 *
 * @param label what is measured, perhaps with the better direction; empty for none
 * @param low its lower end
 * @param high its upper end, greater than the lower
 * @since 1.1
 */
public record Axis(String label, double low, double high) {

    /** Refuses null, and ends that are not finite or not in order. */
    public Axis {
        Objects.requireNonNull(label, "label");
        if (!Double.isFinite(low) || !Double.isFinite(high) || low >= high) {
            throw new IllegalArgumentException(
                    "An axis reaches from " + low + " to " + high + "; it must rise between finite ends.");
        }
    }
}
