package org.hyzmat.platform.charts;

/**
 * Draws charts. A component gets it by {@code @Reference Charts}.
 *
 * <p>A view shows what it returns, always beside its table, by {@code platform/_chart.peb}. The pictures carry
 * neither style nor script nor ids, follow light and dark theme and print, and tell everything by shape as well as by
 * colour. Every word in them is an argument; numbers on axes are written in the language of the {@link Caption}. May
 * be called by many threads at once.
 *
 * @since 1.1
 */
public interface Charts {

    /**
     * A row for each family or person with a dot before and a dot after, joined by a line.
     *
     * @param chart what to draw
     * @return a picture of at most {@link BeforeAfter#MOST_ROWS} rows; {@link Svg#omitted} says how many it lacks
     */
    Svg beforeAfter(BeforeAfter chart);

    /**
     * A line of means over time for each series, each mean with its confidence interval.
     *
     * @param chart what to draw
     * @return a picture
     */
    Svg means(MeansOverTime chart);
}
