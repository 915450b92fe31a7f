package org.hyzmat.host.charts;

import java.util.List;
import org.hyzmat.platform.charts.BeforeAfter;
import org.hyzmat.platform.charts.BeforeAfter.Row;
import org.hyzmat.platform.charts.Svg;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.general.DatasetUtils;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** A row for each family: a hollow circle before, a diamond after, and the way from one to the other. */
final class BeforeAfterChart {

    private static final double ROW = 22;
    private static final double NARROWEST_ROW = 3;
    private static final double LABEL = 150;

    private final BeforeAfter chart;
    private final List<Row> rows;

    BeforeAfterChart(BeforeAfter chart) {
        this.chart = chart;
        this.rows = chart.rows().subList(0, Math.min(chart.rows().size(), BeforeAfter.MOST_ROWS));
    }

    Svg draw() {
        XYIntervalSeriesCollection data = data();
        XYPlot plot = Drawing.plot(data, renderer());
        NumberAxis values = Drawing.values(
                chart.axis(),
                DatasetUtils.findDomainBounds(data, true),
                chart.caption().language(),
                Lettering.Side.MIDDLE);
        plot.setDomainAxis(values);
        plot.setRangeAxis(labels());
        plot.setRangeGridlinesVisible(rows.size() <= BeforeAfter.LABELLED_ROWS);
        double height = Math.max(2, rows.size()) * pitch();
        String picture = Drawing.picture(plot, chart.caption(), chart.axis().label(), true, height);
        return new Svg(picture, chart.rows().size() - rows.size());
    }

    private boolean isLabelled() {
        return rows.size() <= BeforeAfter.LABELLED_ROWS;
    }

    /** Rows without labels share the height of the highest picture with labels. */
    private double pitch() {
        return isLabelled() ? ROW : Math.max(NARROWEST_ROW, ROW * BeforeAfter.LABELLED_ROWS / rows.size());
    }

    private XYIntervalSeriesCollection data() {
        XYIntervalSeries before = new XYIntervalSeries(key(chart.before()));
        XYIntervalSeries after = new XYIntervalSeries(key(chart.after()));
        for (int place = 0; place < rows.size(); place++) {
            Row row = rows.get(place);
            before.add(row.before(), row.before(), row.before(), place, place, place);
            after.add(
                    row.after(),
                    Math.min(row.before(), row.after()),
                    Math.max(row.before(), row.after()),
                    place,
                    place,
                    place);
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(before);
        data.addSeries(after);
        return data;
    }

    private static String key(String words) {
        return new Lettering(Drawing.LETTERS, Lettering.Side.START).cut(words, Drawing.WIDTH - 60);
    }

    private XYErrorRenderer renderer() {
        double radius = Math.min(6.5, Math.max(2.8, pitch() * 0.4));
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(0);
        renderer.setErrorPaint(Ink.AXIS);
        renderer.setErrorStroke(Marker.line(radius > 3 ? 2 : 1));
        renderer.setUseFillPaint(true);
        renderer.setDrawOutlines(true);
        for (int series = 0; series < 2; series++) {
            boolean isBefore = series == 0;
            // the diamond lies inside the circle where nothing changed
            renderer.setSeriesShape(series, Marker.ofSeries(series, isBefore ? radius : Math.max(2.2, radius * 0.75)));
            renderer.setSeriesPaint(series, Ink.ofSeries(series));
            renderer.setSeriesFillPaint(series, isBefore ? Ink.SURFACE : Ink.ofSeries(series));
            renderer.setSeriesOutlineStroke(series, isBefore ? Marker.line(radius > 3 ? 2 : 1) : Marker.NO_LINE);
        }
        return renderer;
    }

    private SymbolAxis labels() {
        Lettering letters = new Lettering(Drawing.LETTERS, Lettering.Side.END);
        String[] words =
                rows.stream().map(row -> letters.cut(row.label(), LABEL)).toArray(String[]::new);
        SymbolAxis axis = Drawing.words(words.length == 0 ? new String[] {""} : words, Lettering.Side.END);
        axis.setInverted(true);
        axis.setTickLabelsVisible(isLabelled());
        // without labels there is still half a number below it
        axis.setFixedDimension(isLabelled() ? 0 : Drawing.LETTERS);
        return axis;
    }
}
