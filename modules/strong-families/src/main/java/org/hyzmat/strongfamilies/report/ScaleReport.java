package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Values;
import org.hyzmat.strongfamilies.group.Dose;
import org.hyzmat.strongfamilies.instrument.Scale;

/** Everything that is to be said about one scale, for somebody who sees everybody in it. */
final class ScaleReport implements ScaleFindings {

    private final Scale scale;
    private final Reading reading;
    private final List<Measurements> others;
    private final Statistics statistics;
    private final Values values;
    private final Measurements measured;
    private final Outcome outcome;

    /**
     * Works a scale out.
     *
     * @param others those to compare with, none for no comparison
     */
    ScaleReport(Scale scale, Reading reading, List<Measurements> others, Statistics statistics) {
        this.scale = scale;
        this.reading = reading;
        this.others = others;
        this.statistics = statistics;
        this.values = reading.values();
        this.measured = reading.report().on(scale.id());
        this.outcome = Outcome.of(measured, statistics);
    }

    @Override
    public List<Outcome.AtTime> line() {
        return outcome.times();
    }

    @Override
    public List<Says> says() {
        Sentences sentences = new Sentences(values);
        return outcome.changes().stream()
                .map(change -> new Says(
                        values.text(
                                "report.span", Worded.time(values, change.from()), Worded.time(values, change.to())),
                        sentences.of(change, scale, !others.isEmpty())))
                .toList();
    }

    @Override
    public List<Table> tables() {
        OutcomeTables writer = new OutcomeTables(values);
        List<Table> tables = new ArrayList<>(writer.of(outcome));
        if (!outcome.changes().isEmpty()) {
            tables.add(writer.parts("report.parts.sex", "report.sex", sexes()));
            tables.add(writer.parts("report.parts.age", "report.age", ages()));
            tables.add(writer.parts("report.parts.dose", "report.dose", doses()));
        }
        for (Measurements other : others) {
            List<Comparison> comparisons = Comparison.of(measured, other, statistics);
            if (!comparisons.isEmpty()) {
                tables.add(writer.comparison(comparisons));
            }
        }
        return tables;
    }

    private List<OutcomeTables.Part> sexes() {
        return parts(Sex.values(), PersonFact::sex, sex -> "report.sex." + sex.code());
    }

    private List<OutcomeTables.Part> ages() {
        return parts(AgeBand.values(), PersonFact::ageBand, band -> "report.age." + band.code());
    }

    private List<OutcomeTables.Part> doses() {
        return parts(
                Dose.values(), person -> person.family().dose(person.attended()), dose -> "report.dose." + dose.code());
    }

    /** The changes of those of each kind of whom somebody was measured. */
    private <K> List<OutcomeTables.Part> parts(K[] kinds, Function<PersonFact, K> kind, Function<K, String> name) {
        Map<K, Measurements> parts = measured.by(kind);
        List<OutcomeTables.Part> rows = new ArrayList<>();
        for (K each : kinds) {
            if (parts.containsKey(each)) {
                rows.addAll(changes(values.text(name.apply(each)), parts.get(each)));
            }
        }
        return rows;
    }

    private List<OutcomeTables.Part> changes(String name, Measurements part) {
        return outcome.changes().stream()
                .map(change -> new OutcomeTables.Part(
                        values.text("report.parts.row", name, Worded.time(values, change.to())),
                        part.change(change.from(), change.to(), statistics)))
                .toList();
    }
}
