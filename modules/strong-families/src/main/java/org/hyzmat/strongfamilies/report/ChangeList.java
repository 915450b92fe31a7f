package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.statistics.Interval;
import org.hyzmat.platform.statistics.PairedChange;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.platform.statistics.TTest;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;
import org.hyzmat.strongfamilies.instrument.Scale;

/** What changed on each scale, a row for each: from before the programme to the last time somebody was measured. */
final class ChangeList {

    private static final List<String> HEADER = List.of(
            "report.scale",
            "report.area",
            "report.change",
            "report.pairs",
            "report.before",
            "report.after",
            "report.change.mean",
            "report.ci.low",
            "report.ci.high",
            "report.p",
            "report.d-av");

    private final Reading reading;
    private final Statistics statistics;
    private final Values values;

    ChangeList(Reading reading, Statistics statistics) {
        this.reading = reading;
        this.statistics = statistics;
        this.values = reading.values();
    }

    /**
     * A row of the page.
     *
     * @param scale whose page tells more
     */
    record Row(UUID scale, List<Value> values) {

        Row {
            values = List.copyOf(values);
        }
    }

    List<Row> rows() {
        return reading.scales().stream()
                .filter(scale -> reading.measures(scale))
                .map(scale -> new Row(scale.id(), row(scale)))
                .toList();
    }

    List<String> header() {
        return HEADER.stream().map(values::text).toList();
    }

    Table table() {
        List<List<Value>> rows = rows().stream().map(Row::values).toList();
        return new Table(values.text("report.change.title"), header(), rows, values.hidden(rows, reading.figures()));
    }

    private List<Value> row(Scale scale) {
        Measured measured = Measured.of(reading, scale.id());
        List<Value> row = new ArrayList<>();
        row.add(Value.of(reading.label(scale)));
        row.add(values.words("scale.area." + scale.area().code()));
        row.add(values.words("report.span", Worded.time(values, measured.from()), Worded.time(values, measured.to())));
        if (measured.isShown()) {
            row.addAll(figures(measured.people().change(measured.from(), measured.to(), statistics)));
        } else {
            row.addAll(Collections.nCopies(HEADER.size() - row.size(), Value.HIDDEN));
        }
        return row;
    }

    private List<Value> figures(PairedChange change) {
        Result<Interval> interval = change.test().map(TTest::interval);
        return List.of(
                values.count(change.pairs()),
                values.decimal(change.before().mean()),
                values.decimal(change.after().mean()),
                values.decimal(change.change().mean()),
                values.decimal(interval.map(Interval::low)),
                values.decimal(interval.map(Interval::high)),
                change.test().either(test -> values.p(test.p()), values::missing),
                values.decimal(change.effect().standard()));
    }
}
