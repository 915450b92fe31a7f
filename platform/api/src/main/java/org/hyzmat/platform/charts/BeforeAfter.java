package org.hyzmat.platform.charts;

import java.util.List;
import java.util.Objects;

/**
 * Each family’s or person’s value before and after.
 *
 * <p>Rows stand in the order given. More than {@value #LABELLED_ROWS} are drawn close together, without their labels.
 *
 * @param caption what it says to who cannot see it
 * @param axis the axis of the values
 * @param before the word for the first dot, such as the name of a time point
 * @param after the word for the second dot
 * @param rows possibly none
 * @since 1.1
 */
public record BeforeAfter(Caption caption, Axis axis, String before, String after, List<Row> rows) {

    /** The highest number of rows that bear a label each. */
    public static final int LABELLED_ROWS = 40;

    /** The highest number of rows in a picture; it shows the first ones. */
    public static final int MOST_ROWS = 500;

    /** Refuses null, and copies the rows. */
    public BeforeAfter {
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        rows = List.copyOf(rows);
    }

    /**
     * One family or person.
     *
     * @param label short words or a number, cut where there is no room; never a name that the reader may not see
     * @param before the first value, finite
     * @param after the second value, finite
     * @since 1.1
     */
    public record Row(String label, double before, double after) {

        /** Refuses null and values that are not finite. */
        public Row {
            Objects.requireNonNull(label, "label");
            if (!Double.isFinite(before) || !Double.isFinite(after)) {
                throw new IllegalArgumentException(
                        "A row goes from " + before + " to " + after + "; both must be finite numbers.");
            }
        }
    }
}
