package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hyzmat.platform.statistics.EffectSize;
import org.hyzmat.platform.statistics.FriedmanTest;
import org.hyzmat.platform.statistics.PairedChange;
import org.hyzmat.platform.statistics.RepeatedMeasures;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.statistics.WilcoxonTest;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Values;

/** Writes what scores on one scale say as tables. */
final class OutcomeTables {

    /** What {@link TableRows#change} fills. */
    private static final List<String> CHANGE = List.of(
            "report.pairs",
            "report.before",
            "report.before.sd",
            "report.after",
            "report.after.sd",
            "report.change.mean",
            "report.change.sd",
            "report.ci.low",
            "report.ci.high",
            "report.t",
            "report.df",
            "report.p");

    private final Values values;

    OutcomeTables(Values values) {
        this.values = values;
    }

    /** The tables of an outcome, those left out of which there is nothing to say. */
    List<Table> of(Outcome outcome) {
        List<Table> tables = new ArrayList<>();
        if (!outcome.changes().isEmpty()) {
            tables.add(changes(outcome.changes()));
            tables.add(effects(outcome.changes()));
            tables.add(wilcoxon(outcome.changes()));
            tables.add(again(outcome));
        }
        outcome.repeated().forEach(each -> tables.add(repeated(each)));
        outcome.friedman().forEach(each -> tables.add(friedman(each)));
        return tables;
    }

    /** Everybody measured at each time point. */
    Table times(List<Outcome.AtTime> times) {
        TableRows rows = rows("report.time", "report.n", "report.mean", "report.sd", "report.ci.low", "report.ci.high");
        for (Outcome.AtTime each : times) {
            rows.add(Worded.time(values, each.timePoint())).sample(each.sample());
        }
        return rows.table("report.times");
    }

    Table changes(List<Outcome.Change> changes) {
        TableRows rows = changed("report.change");
        for (Outcome.Change each : changes) {
            rows.add(span(each)).change(each.paired());
        }
        return rows.table("report.changes");
    }

    Table effects(List<Outcome.Change> changes) {
        TableRows rows = rows("report.change", "report.d-av", "report.d-z", "report.d-baseline");
        for (Outcome.Change each : changes) {
            rows.add(span(each))
                    .put(each.paired().effect().of(EffectSize.D_AV))
                    .put(each.paired().effect().of(EffectSize.D_Z))
                    .put(each.paired().effect().of(EffectSize.D_BASELINE));
        }
        return rows.table("report.effects");
    }

    Table wilcoxon(List<Outcome.Change> changes) {
        TableRows rows = rows(
                "report.change",
                "report.wilcoxon.used",
                "report.wilcoxon.zeros",
                "report.wilcoxon.positive",
                "report.wilcoxon.negative",
                "report.z",
                "report.p",
                "report.wilcoxon.method");
        for (Outcome.Change each : changes) {
            Result<WilcoxonTest> test = each.wilcoxon();
            rows.add(span(each))
                    .put(test, found -> values.count(found.used()))
                    .put(test, found -> values.count(found.zeros()))
                    .put(test, found -> values.decimal(found.positive()))
                    .put(test, found -> values.decimal(found.negative()))
                    .put(test, found -> values.decimal(found.z()))
                    .put(test, found -> values.p(found.p()))
                    .put(test, found -> Worded.method(values, found));
        }
        return rows.table("report.wilcoxon");
    }

    /** Those measured again beside those who were not: only the first say anything of a change. */
    private Table again(Outcome outcome) {
        TableRows rows =
                rows("report.again.who", "report.n", "report.mean", "report.sd", "report.ci.low", "report.ci.high");
        rows.add(values.text("report.again.all")).sample(outcome.times().get(0).sample());
        for (Outcome.Change each : outcome.changes()) {
            String time = Worded.time(values, each.to());
            rows.add(values.text("report.again.also", time))
                    .sample(each.paired().before());
            rows.add(values.text("report.again.only", time)).sample(each.onlyBefore());
        }
        return rows.table("report.again");
    }

    private Table repeated(Result<RepeatedMeasures> result) {
        TableRows rows = rows(
                "report.test",
                "report.complete",
                "report.f",
                "report.df1",
                "report.df2",
                "report.p",
                "report.eta",
                "report.epsilon",
                "report.p.corrected");
        rows.add(values.text("report.anova.name"))
                .put(result, found -> values.count(found.subjects()))
                .put(result, found -> values.decimal(found.f()))
                .put(result, found -> values.whole(found.df1()))
                .put(result, found -> values.whole(found.df2()))
                .put(result, found -> values.p(found.p()))
                .put(result, found -> values.decimal(found.partialEtaSquared()))
                .put(result, found -> values.decimal(found.epsilon()))
                .put(result, found -> values.p(found.correctedP()));
        return rows.table("report.anova");
    }

    private Table friedman(Result<FriedmanTest> result) {
        TableRows rows =
                rows("report.test", "report.complete", "report.chi-squared", "report.df", "report.p", "report.w");
        rows.add(values.text("report.friedman.name"))
                .put(result, found -> values.count(found.subjects()))
                .put(result, found -> values.decimal(found.chiSquared()))
                .put(result, found -> values.count(found.df()))
                .put(result, found -> values.p(found.p()))
                .put(result, found -> values.decimal(found.kendallsW()));
        return rows.table("report.friedman");
    }

    /** A change of some of the people, in the columns of {@link #parts}. */
    record Part(String name, PairedChange change) {}

    /** The change of parts of the people, such as women and men. */
    Table parts(String title, String what, List<Part> parts) {
        TableRows rows = changed(what, "report.d-av");
        for (Part part : parts) {
            rows.add(part.name())
                    .change(part.change())
                    .put(part.change().effect().standard());
        }
        return rows.table(title);
    }

    /** The change beside that of other people. */
    Table comparison(List<Comparison> comparisons) {
        TableRows rows = rows(
                "report.change",
                "report.comparison.own.n",
                "report.comparison.own.mean",
                "report.comparison.other.n",
                "report.comparison.other.mean",
                "report.comparison.difference",
                "report.ci.low",
                "report.ci.high",
                "report.t",
                "report.df",
                "report.p",
                "report.g");
        for (Comparison each : comparisons) {
            rows.add(span(each.from(), each.to()))
                    .put(values.count(each.difference().first().n()))
                    .put(each.difference().first().mean())
                    .put(values.count(each.difference().second().n()))
                    .put(each.difference().second().mean())
                    .put(each.difference().difference())
                    .test(each.difference().test())
                    .put(each.difference().hedgesG());
        }
        return rows.table("report.comparison");
    }

    /** A table of changes, with further columns behind them. */
    private TableRows changed(String what, String... more) {
        return rows(Stream.of(Stream.of(what), CHANGE.stream(), Stream.of(more))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private TableRows rows(String... columns) {
        return new TableRows(values, columns);
    }

    private String span(Outcome.Change change) {
        return span(change.from(), change.to());
    }

    private String span(int from, int to) {
        return values.text("report.span", Worded.time(values, from), Worded.time(values, to));
    }
}
