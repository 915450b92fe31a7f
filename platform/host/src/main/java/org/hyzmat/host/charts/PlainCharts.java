package org.hyzmat.host.charts;

import org.hyzmat.platform.charts.BeforeAfter;
import org.hyzmat.platform.charts.Charts;
import org.hyzmat.platform.charts.MeansOverTime;
import org.hyzmat.platform.charts.Svg;

/** Charts as plain SVG, without the machine’s fonts and screen. */
public final class PlainCharts implements Charts {

    @Override
    public Svg beforeAfter(BeforeAfter chart) {
        return new BeforeAfterChart(chart).draw();
    }

    @Override
    public Svg means(MeansOverTime chart) {
        return new MeansChart(chart).draw();
    }
}
