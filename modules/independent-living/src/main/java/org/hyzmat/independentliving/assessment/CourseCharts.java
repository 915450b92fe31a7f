package org.hyzmat.independentliving.assessment;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.charts.Axis;
import org.hyzmat.platform.charts.BeforeAfter;
import org.hyzmat.platform.charts.Caption;
import org.hyzmat.platform.charts.Charts;
import org.hyzmat.platform.charts.MeansOverTime;
import org.hyzmat.platform.charts.Svg;

/** Draws how assessments of one person changed; no picture of a single one. */
final class CourseCharts {

    /** More would leave no room for their days. */
    private static final int MOST_POINTS = 7;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /** With a zero-width space, after which the year moves below the day where there is little room. */
    private static final DateTimeFormatter NARROW_DAY = DateTimeFormatter.ofPattern("dd.MM.\u200Buuuu");

    private final Charts charts;
    private final Texts texts;

    CourseCharts(Charts charts, Texts texts) {
        this.charts = charts;
        this.texts = texts;
    }

    /** The totals of the Barthel index, the latest ones where there are many. */
    List<Svg> barthel(List<Recorded<Barthel>> course, Locale language) {
        List<Recorded<Barthel>> complete = course.stream()
                .filter(each -> each.answers().total().isPresent())
                .toList();
        List<Recorded<Barthel>> drawn = complete.subList(Math.max(0, complete.size() - MOST_POINTS), complete.size());
        if (drawn.size() < 2) {
            return List.of();
        }
        List<String> times = new ArrayList<>();
        List<MeansOverTime.Point> points = new ArrayList<>();
        for (Recorded<Barthel> each : drawn) {
            int total = each.answers().total().orElseThrow();
            points.add(MeansOverTime.Point.withoutInterval(times.size(), total));
            times.add(day(each, NARROW_DAY));
        }
        Caption caption = new Caption(
                texts.text(language, "barthel.chart"), texts.text(language, "barthel.chart.about"), language);
        Axis axis = new Axis(texts.text(language, "barthel.axis"), 0, 100);
        List<MeansOverTime.Series> series = List.of(new MeansOverTime.Series("", points));
        return List.of(charts.means(new MeansOverTime(caption, axis, times, series)));
    }

    /** The first and the latest answers, of domains answered both times. */
    List<Svg> functioning(List<Recorded<Functioning>> course, Locale language) {
        if (course.size() < 2) {
            return List.of();
        }
        Recorded<Functioning> first = course.get(0);
        Recorded<Functioning> latest = course.get(course.size() - 1);
        List<BeforeAfter.Row> rows = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            Difficulty before = first.answers().of(domain);
            Difficulty after = latest.answers().of(domain);
            if (before.isRated() && after.isRated()) {
                String label = texts.text(language, "functioning.domain." + domain.code());
                rows.add(new BeforeAfter.Row(label, before.number(), after.number()));
            }
        }
        Caption caption = new Caption(
                texts.text(language, "functioning.chart"), texts.text(language, "functioning.chart.about"), language);
        Axis axis = new Axis(texts.text(language, "functioning.axis"), 1, 4);
        return rows.isEmpty()
                ? List.of()
                : List.of(charts.beforeAfter(new BeforeAfter(caption, axis, day(first, DAY), day(latest, DAY), rows)));
    }

    private static String day(Recorded<?> recorded, DateTimeFormatter format) {
        return recorded.occasion().assessedOn().format(format);
    }
}
