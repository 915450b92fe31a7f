package org.hyzmat.platform.figures;

/**
 * The rules of this installation about figures: the host hands them to every module that asks for them by
 * {@code @Reference}.
 *
 * @since 1.1
 */
public final class FigureRules {

    /** The usual threshold. */
    public static final int USUAL = 5;

    private final int fewest;

    /**
     * Rules with a threshold.
     *
     * @param fewest the least number of people that is shown, other than 0; from 3 to 50
     * @throws IllegalArgumentException if it is less or more
     */
    public FigureRules(int fewest) {
        if (fewest < 3 || fewest > 50) {
            throw new IllegalArgumentException(
                    "The least number that is shown is " + fewest + "; it must be from 3 to 50.");
        }
        this.fewest = fewest;
    }

    /**
     * The least number that is shown, other than 0.
     *
     * @return from 3 to 50
     */
    public int fewest() {
        return fewest;
    }

    Release release(Counts counts) {
        return Suppression.of(counts, fewest);
    }
}
