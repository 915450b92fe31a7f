package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hyzmat.platform.statistics.Interval;
import org.hyzmat.platform.statistics.PairedChange;
import org.hyzmat.platform.statistics.Reason;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.statistics.Sample;
import org.hyzmat.platform.statistics.TTest;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;

/** A table while it is filled, row by row. */
final class TableRows {

    private final Values values;
    private final List<String> header = new ArrayList<>();
    private final List<List<Value>> rows = new ArrayList<>();
    private final Set<Reason> reasons = new LinkedHashSet<>();

    TableRows(Values values, String... columns) {
        this.values = values;
        for (String column : columns) {
            header.add(values.text(column));
        }
    }

    TableRows add(String name) {
        rows.add(new ArrayList<>(List.of(Value.of(name))));
        return this;
    }

    TableRows put(Value value) {
        rows.get(rows.size() - 1).add(value);
        return this;
    }

    TableRows put(Result<Double> number) {
        return put(number, values::decimal);
    }

    <T> TableRows put(Result<T> result, Function<T, Value> written) {
        return put(result.either(written, reason -> {
            reasons.add(reason);
            return values.missing(reason);
        }));
    }

    TableRows sample(Sample sample) {
        put(values.count(sample.n())).put(sample.mean()).put(sample.sd());
        return interval(sample.meanInterval());
    }

    TableRows change(PairedChange change) {
        put(values.count(change.pairs()));
        put(change.before().mean()).put(change.before().sd());
        put(change.after().mean()).put(change.after().sd());
        put(change.change().mean()).put(change.change().sd());
        return test(change.test());
    }

    TableRows test(Result<TTest> test) {
        interval(test.map(TTest::interval));
        return put(test, found -> values.decimal(found.t()))
                .put(test, found -> values.whole(found.df()))
                .put(test, found -> values.p(found.p()));
    }

    private TableRows interval(Result<Interval> interval) {
        return put(interval.map(Interval::low)).put(interval.map(Interval::high));
    }

    Table table(String title) {
        List<String> notes = reasons.stream()
                .map(reason -> values.text("report.missing", values.text(reason.textKey())))
                .toList();
        return new Table(values.text(title), header, rows, notes);
    }
}
