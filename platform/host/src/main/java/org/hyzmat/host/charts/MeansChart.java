package org.hyzmat.host.charts;

import java.awt.geom.Line2D;
import org.hyzmat.platform.charts.MeansOverTime;
import org.hyzmat.platform.charts.MeansOverTime.Point;
import org.hyzmat.platform.charts.MeansOverTime.Series;
import org.hyzmat.platform.charts.Svg;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.general.DatasetUtils;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Lines of means with bars for their confidence intervals, those of several series side by side. */
final class MeansChart {

    private static final double HEIGHT = 230;
    private static final double BESIDE = 13;
    private static final double NUMBERS = 60;
    private static final int LINE = 19;

    private final MeansOverTime chart;

    MeansChart(MeansOverTime chart) {
        this.chart = chart;
    }

    Svg draw() {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        chart.series().forEach(series -> data.addSeries(line(series, data.getSeriesCount())));
        XYPlot plot = Drawing.plot(data, renderer());
        plot.setDomainGridlinesVisible(false);
        plot.setDomainAxis(times());
        plot.setRangeAxis(Drawing.values(
                chart.axis(),
                DatasetUtils.findRangeBounds(data, true),
                chart.caption().language(),
                Lettering.Side.END));
        boolean hasKey = chart.series().size() > 1;
        return new Svg(Drawing.picture(plot, chart.caption(), chart.axis().label(), hasKey, HEIGHT), 0);
    }

    private XYIntervalSeries line(Series series, int place) {
        String name = new Lettering(Drawing.LETTERS, Lettering.Side.START).cut(series.name(), Drawing.WIDTH - 60);
        XYIntervalSeries line = new XYIntervalSeries(name);
        double aside = (place - (chart.series().size() - 1) / 2.0) * BESIDE / room();
        for (Point point : series.points()) {
            double x = point.time() + aside;
            line.add(x, x, x, point.mean(), point.low(), point.high());
        }
        return line;
    }

    private XYErrorRenderer renderer() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDefaultLinesVisible(true);
        renderer.setDrawXError(false);
        renderer.setCapLength(8);
        renderer.setLegendLine(new Line2D.Double(-14, 0, 14, 0));
        renderer.setErrorStroke(Marker.line(1.5));
        for (int series = 0; series < chart.series().size(); series++) {
            renderer.setSeriesShape(series, Marker.ofSeries(series, 5));
            renderer.setSeriesPaint(series, Ink.ofSeries(series));
            renderer.setSeriesStroke(series, Marker.lineOfSeries(series));
        }
        return renderer;
    }

    /** How much of the width each time has. */
    private double room() {
        return (Drawing.WIDTH - NUMBERS) / chart.times().size();
    }

    private SymbolAxis times() {
        Lettering letters = new Lettering(Drawing.LETTERS, Lettering.Side.MIDDLE);
        String[] words = chart.times().stream()
                .map(time -> letters.fitted(time, room() - 6))
                .toArray(String[]::new);
        boolean isHigh = String.join("", words).contains("\n");
        SymbolAxis axis = Drawing.words(words, Lettering.Side.MIDDLE);
        axis.setTickLabelInsets(new RectangleInsets(4, 2, isHigh ? LINE + 2 : 2, 2));
        return axis;
    }
}
