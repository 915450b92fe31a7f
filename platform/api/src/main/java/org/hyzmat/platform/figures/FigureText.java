package org.hyzmat.platform.figures;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * Prints figures the same way in pages, charts and files.
 *
 * @since 1.1
 */
public final class FigureText {

    /** Stands for a number that is kept back; the legend beside it says why. */
    public static final String HIDDEN = "∗";
    /** Stands for a number that does not exist. */
    public static final String NONE = "–";

    private FigureText() {}

    /**
     * A figure as a reader sees it.
     *
     * @param figure the figure
     * @param decimals how many digits stand behind the point of a number, from 0
     * @param language of the reader
     * @return the number, {@link #HIDDEN} or {@link #NONE}
     */
    public static String of(Figure figure, int decimals, Locale language) {
        if (!figure.isShown()) {
            return figure.isHidden() ? HIDDEN : NONE;
        }
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(figure.value());
    }
}
