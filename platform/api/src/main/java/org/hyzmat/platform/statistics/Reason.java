package org.hyzmat.platform.statistics;

import java.util.Locale;

/**
 * Why a figure does not exist.
 *
 * @since 1.1
 */
public enum Reason {
    /** There is no value, pair or complete case. */
    NO_VALUES,
    /** There is only one value, pair or complete case, and one has no spread. */
    ONE_VALUE,
    /** All values are equal, or all changes are, so that the standard deviation to divide by is zero. */
    NO_SPREAD,
    /** Every change is zero, so that there is nothing to rank. */
    NO_CHANGE,
    /** Fewer than two time points are compared. */
    ONE_TIME,
    /** The p-value comes from the exact distribution, so that no approximation was needed. */
    EXACT;

    /**
     * The key of a short sentence that says so to a reader; the platform has it in every language.
     *
     * @return such as {@code statistics.missing.no-spread}
     */
    public String textKey() {
        return "statistics.missing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
