package org.hyzmat.independentliving.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.hyzmat.platform.charts.Axis;
import org.hyzmat.platform.charts.Caption;
import org.hyzmat.platform.charts.Charts;
import org.hyzmat.platform.charts.MeansOverTime;
import org.hyzmat.platform.charts.Svg;
import org.hyzmat.platform.tables.Values;

/** Draws the hours of the last months; a month whose hours are kept back has no point. */
final class MonthChart {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM.yy");
    private static final double HOUR = 60;

    private final Charts charts;
    private final Values values;

    MonthChart(Charts charts, Values values) {
        this.charts = charts;
        this.values = values;
    }

    /**
     * The picture; none without two months that are shown.
     *
     * @param months the latest first
     */
    List<Svg> of(List<MonthLine> months) {
        List<String> times = new ArrayList<>();
        List<MeansOverTime.Point> points = new ArrayList<>();
        for (int i = months.size() - 1; i >= 0; i--) {
            MonthLine month = months.get(i);
            int time = times.size();
            month.minutes()
                    .shown()
                    .ifPresent(minutes -> points.add(MeansOverTime.Point.withoutInterval(time, minutes / HOUR)));
            times.add(SHORT.format(month.month()));
        }
        double most =
                points.stream().mapToDouble(MeansOverTime.Point::mean).max().orElse(0);
        if (points.size() < 2 || most == 0) {
            return List.of();
        }
        Caption caption = new Caption(values.text("report.months.chart"), "", values.language());
        Axis axis = new Axis(values.text("report.hours"), 0, most);
        List<MeansOverTime.Series> series = List.of(new MeansOverTime.Series("", points));
        return List.of(charts.means(new MeansOverTime(caption, axis, times, series)));
    }
}
