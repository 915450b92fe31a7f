package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hyzmat.platform.charts.Axis;
import org.hyzmat.platform.charts.BeforeAfter;
import org.hyzmat.platform.charts.Caption;
import org.hyzmat.platform.charts.Charts;
import org.hyzmat.platform.charts.MeansOverTime;
import org.hyzmat.platform.charts.Svg;
import org.hyzmat.platform.statistics.Interval;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;
import org.hyzmat.strongfamilies.instrument.Scale;

/** Draws what scores on one scale say. */
final class OutcomeCharts {

    private final Charts charts;
    private final Values values;
    private final AspectNames names;
    private final Scale scale;

    OutcomeCharts(Charts charts, Values values, AspectNames names, Scale scale) {
        this.charts = charts;
        this.names = names;
        this.values = values;
        this.scale = scale;
    }

    private Axis axis() {
        return new Axis(
                values.text("report.better." + scale.direction().code()),
                scale.lowest().doubleValue(),
                scale.highest().doubleValue());
    }

    private Caption caption(String key, String about) {
        String name = scale.label().in(values.language());
        return new Caption(name + ": " + values.text(key), values.text(about), values.language());
    }

    /** The line of means; no picture without a point. */
    List<Drawn> means(List<Outcome.AtTime> line) {
        if (line.isEmpty()) {
            return List.of();
        }
        Table table = new OutcomeTables(values).times(line);
        return List.of(new Drawn(drawn(line), table));
    }

    private Svg drawn(List<Outcome.AtTime> line) {
        List<String> times = new ArrayList<>();
        List<MeansOverTime.Point> points = new ArrayList<>();
        for (Outcome.AtTime each : line) {
            double mean = each.sample().mean().find().orElseThrow();
            Interval interval = each.sample().meanInterval().find().orElse(new Interval(mean, mean));
            points.add(new MeansOverTime.Point(times.size(), mean, interval.low(), interval.high()));
            times.add(Worded.time(values, each.timePoint()));
        }
        List<MeansOverTime.Series> series = List.of(new MeansOverTime.Series("", points));
        return charts.means(new MeansOverTime(caption("report.lines", "report.lines.about"), axis(), times, series));
    }

    /** A picture with its table. */
    record Drawn(Svg picture, Table table) {}

    /** Those measured at the first and at the last time point, as many as can be drawn; no picture without a pair. */
    List<Drawn> dots(Measurements measured, Facts facts) {
        int from = measured.first();
        int to = measured.last();
        List<Pair> pairs = pairs(measured, from, to);
        if (pairs.isEmpty()) {
            return List.of();
        }
        boolean isOfSeveral = facts.groups().size() > 1;
        List<BeforeAfter.Row> rows = pairs.stream()
                .map(pair -> new BeforeAfter.Row(label(pair, isOfSeveral), pair.before(), pair.after()))
                .toList();
        Svg picture = charts.beforeAfter(new BeforeAfter(
                caption("report.dots", "report.dots.about"),
                axis(),
                Worded.time(values, from),
                Worded.time(values, to),
                rows));
        List<List<Value>> table = rows.stream()
                .map(row -> List.of(
                        Value.of(row.label()),
                        values.decimal(row.before()),
                        values.decimal(row.after()),
                        values.decimal(row.after() - row.before())))
                .toList();
        List<String> header = List.of(
                values.text("report.person"),
                Worded.time(values, from),
                Worded.time(values, to),
                values.text("report.change"));
        return List.of(new Drawn(picture, new Table(values.text("report.dots"), header, table, List.of())));
    }

    /** Somebody's scores beside what stands for them: the number of the family, never a name. */
    private record Pair(String group, int family, double before, double after) {}

    private String label(Pair pair, boolean isOfSeveral) {
        return isOfSeveral
                ? values.text("report.dots.group", pair.group(), pair.family())
                : values.text("report.dots.family", pair.family());
    }

    /** The first ones by their groups and the numbers of their families. */
    private List<Pair> pairs(Measurements measured, int from, int to) {
        return measured.pairs(from, to).stream()
                .map(each -> {
                    FamilyFact family = each.person().family();
                    return new Pair(
                            names.of(Aspect.GROUP, family.group().id()), family.number(), each.at(from), each.at(to));
                })
                .sorted(Comparator.comparing(Pair::group)
                        .thenComparingInt(Pair::family)
                        .thenComparing(Pair::before)
                        .thenComparing(Pair::after))
                .limit(BeforeAfter.MOST_ROWS)
                .toList();
    }
}
