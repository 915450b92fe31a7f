package org.hyzmat.host.charts;

import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.Locale;
import org.hyzmat.platform.charts.Axis;
import org.hyzmat.platform.charts.Caption;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;
import org.jfree.data.xy.IntervalXYDataset;

/** What all charts have in common: size, letters, lines, key, and how they become a picture. */
final class Drawing {

    /** In units of the picture: small enough that letters can be read on a phone. */
    static final double WIDTH = 480;

    /** The size of letters on a phone; elsewhere the style sheet makes them smaller. */
    static final int LETTERS = 16;

    private static final double FEWEST_STEPS = 3;
    private static final RectangleInsets NO_SPACE = new RectangleInsets(0, 0, 0, 0);

    private Drawing() {}

    /** A plot without axes. */
    static XYPlot plot(IntervalXYDataset data, XYErrorRenderer renderer) {
        XYPlot plot = new XYPlot(data, null, null, renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(NO_SPACE);
        plot.setAxisOffset(NO_SPACE);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDomainGridlinePaint(Ink.GRID);
        plot.setDomainGridlineStroke(Marker.line(1));
        plot.setRangeGridlinePaint(Ink.GRID);
        plot.setRangeGridlineStroke(Marker.line(1));
        return plot;
    }

    /** The axis of values, wide enough for all of them. */
    static NumberAxis values(Axis axis, Range found, Locale language, Lettering.Side side) {
        NumberFormat format = NumberFormat.getInstance(language);
        NumberAxis values = new NumberAxis();
        values.setStandardTickUnits(new NumberTickUnitSource(isOfSteps(axis), format));
        Range range = found == null
                ? new Range(axis.low(), axis.high())
                : new Range(Math.min(axis.low(), found.getLowerBound()), Math.max(axis.high(), found.getUpperBound()));
        values.setRange(range);
        return styled(values, side);
    }

    /** Whether the ends are whole numbers far enough apart for whole numbers between them to be enough. */
    private static boolean isOfSteps(Axis axis) {
        return axis.high() - axis.low() >= FEWEST_STEPS
                && axis.low() == Math.rint(axis.low())
                && axis.high() == Math.rint(axis.high());
    }

    /** An axis of words, one for each place from 0. */
    static SymbolAxis words(String[] words, Lettering.Side side) {
        SymbolAxis axis = new SymbolAxis("", words);
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, words.length - 0.5);
        return styled(axis, side);
    }

    private static <T extends ValueAxis> T styled(T axis, Lettering.Side side) {
        axis.setLabel(null);
        axis.setTickLabelFont(new Lettering(LETTERS, side));
        axis.setTickLabelPaint(Ink.TEXT);
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(Ink.AXIS);
        axis.setAxisLineStroke(Marker.line(1));
        axis.setLabelInsets(NO_SPACE);
        return axis;
    }

    /** The picture of a plot whose inner part has a height. */
    static String picture(XYPlot plot, Caption caption, String label, boolean hasKey, double height) {
        JFreeChart chart = new JFreeChart(null, new Lettering(LETTERS, Lettering.Side.START), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(2, 0, 2, 12));
        if (hasKey) {
            chart.addSubtitle(key(plot));
        }
        if (!label.isBlank()) {
            chart.addSubtitle(0, label(label));
        }
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(new Canvas(new Markup()), new Rectangle2D.Double(0, 0, WIDTH, 2 * height), info);
        double around = 2 * height - info.getPlotInfo().getDataArea().getHeight();
        return write(chart, caption, Math.ceil(height + around));
    }

    private static String write(JFreeChart chart, Caption caption, double height) {
        Markup markup = new Markup();
        markup.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Markup.value(WIDTH) + " " + Markup.value(height),
                "role",
                "img");
        markup.open("title").text(caption.title()).close("title");
        if (!caption.description().isBlank()) {
            markup.open("desc").text(caption.description()).close("desc");
        }
        chart.draw(new Canvas(markup), new Rectangle2D.Double(0, 0, WIDTH, height), null);
        return markup.close("svg").toString();
    }

    private static TextTitle label(String words) {
        Lettering letters = new Lettering(LETTERS, Lettering.Side.START);
        return new TextTitle(
                letters.fitted(words, WIDTH - 20),
                letters,
                Ink.TEXT,
                RectangleEdge.TOP,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                new RectangleInsets(2, 0, 8, 2));
    }

    private static LegendTitle key(XYPlot plot) {
        LegendTitle key = new LegendTitle(
                plot,
                new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 12, 2),
                new ColumnArrangement());
        key.setPosition(RectangleEdge.TOP);
        key.setHorizontalAlignment(HorizontalAlignment.LEFT);
        key.setItemFont(new Lettering(LETTERS, Lettering.Side.START));
        key.setItemPaint(Ink.TEXT);
        key.setItemLabelPadding(new RectangleInsets(2, 6, 2, 2));
        key.setFrame(BlockBorder.NONE);
        key.setMargin(new RectangleInsets(0, 0, 10, 0));
        return key;
    }
}
