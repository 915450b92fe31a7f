package org.hyzmat.platform.charts;

import java.util.List;
import java.util.Objects;

/**
 * Means at several time points, a line for each series.
 *
 * @param caption what it says to who cannot see it
 * @param axis the axis of the values
 * @param times short names of the time points in their order, at least one; a long one is broken after a blank or a
 *     zero-width space
 * @param series at most {@value #MOST_SERIES}, told apart by shape and by colour
 * @since 1.1
 */
public record MeansOverTime(Caption caption, Axis axis, List<String> times, List<Series> series) {

    /** The highest number of lines that a reader can tell apart. */
    public static final int MOST_SERIES = 4;

    /** Copies the lists, and refuses points without a time point and too many series. */
    public MeansOverTime {
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(axis, "axis");
        times = List.copyOf(times);
        series = List.copyOf(series);
        if (times.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("A chart has " + times.size() + " time points and " + series.size()
                    + " series; it needs a time point and bears at most " + MOST_SERIES + " series.");
        }
        for (Series line : series) {
            line.refuseTimesFrom(times.size());
        }
    }

    /**
     * One line.
     *
     * @param name the words for it in the key, left out if there is only one line
     * @param points in the order of their times; a time without a mean has none
     * @since 1.1
     */
    public record Series(String name, List<Point> points) {

        /** Refuses null, and copies the points. */
        public Series {
            Objects.requireNonNull(name, "name");
            points = List.copyOf(points);
        }

        private void refuseTimesFrom(int count) {
            for (Point point : points) {
                if (point.time() < 0 || point.time() >= count) {
                    throw new IllegalArgumentException("A point of " + name + " lies at time point " + point.time()
                            + "; there are those from 0 to " + (count - 1) + ".");
                }
            }
        }
    }

    /**
     * A mean with its confidence interval.
     *
     * @param time the place of its time point in the list, from 0
     * @param mean finite
     * @param low the lower end of the interval, at most the mean
     * @param high the upper end of the interval, at least the mean
     * @since 1.1
     */
    public record Point(int time, double mean, double low, double high) {

        /** Refuses values that are not finite or not in order. */
        public Point {
            if (!(low <= mean && mean <= high) || !Double.isFinite(low) || !Double.isFinite(high)) {
                throw new IllegalArgumentException("A mean of " + mean + " has an interval from " + low + " to " + high
                        + "; the mean must lie between finite ends.");
            }
        }

        /**
         * A mean without an interval, as of a single value.
         *
         * @param time the place of its time point in the list, from 0
         * @param mean finite
         * @return a dot without bars
         */
        public static Point withoutInterval(int time, double mean) {
            return new Point(time, mean, mean, mean);
        }
    }
}
