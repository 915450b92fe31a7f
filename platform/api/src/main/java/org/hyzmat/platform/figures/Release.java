package org.hyzmat.platform.figures;

/**
 * What one reader may read of everything that can be asked about one kind of counts. The same question gets the same
 * answer on every page, whoever reads figures only. Immutable.
 *
 * @since 1.1
 */
public interface Release {

    /**
     * Whether the number of a selection, and with it whatever is computed from just this selection, is shown.
     *
     * @param selection what is selected
     * @return false also if the offer lacks these filters
     */
    boolean shows(Selection selection);

    /**
     * Whether the number of one category of a selection is shown, and with it whatever is computed from just those.
     *
     * @param selection what is selected
     * @param breakdown what is told apart
     * @param category one of its categories
     * @return false also if the offer lacks these filters, or if these counts lack this breakdown
     */
    boolean shows(Selection selection, String breakdown, String category);

    /**
     * A number of a selection: how many are counted, or a statistic of those who are.
     *
     * @param selection what is selected
     * @param number the number; not a number stands for none
     * @return the number, or hidden
     */
    default Figure figure(Selection selection, double number) {
        return shows(selection) ? Figure.of(number) : Figure.hidden();
    }

    /**
     * A number of one category of a selection: how many are counted, or a statistic of those who are.
     *
     * @param selection what is selected
     * @param breakdown what is told apart
     * @param category one of its categories
     * @param number the number; not a number stands for none
     * @return the number, or hidden
     */
    default Figure figure(Selection selection, String breakdown, String category, double number) {
        return shows(selection, breakdown, category) ? Figure.of(number) : Figure.hidden();
    }
}
