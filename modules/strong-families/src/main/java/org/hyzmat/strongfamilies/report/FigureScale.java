package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.figures.Selection;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.platform.statistics.WilcoxonTest;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;
import org.hyzmat.strongfamilies.instrument.Scale;

/** One scale for somebody who reads figures and sees nobody: one change, of as many people as may be told. */
final class FigureScale implements ScaleFindings {

    private static final List<String> TEST = List.of("report.change", "report.z", "report.p", "report.wilcoxon.method");

    private final Reading reading;
    private final Statistics statistics;
    private final Values values;
    private final Measured measured;
    private final Outcome.Change change;

    FigureScale(Scale scale, Reading reading, Statistics statistics) {
        this.reading = reading;
        this.statistics = statistics;
        this.values = reading.values();
        this.measured = Measured.of(reading, scale.id());
        this.change = Outcome.change(measured.people(), measured.from(), measured.to(), statistics);
    }

    @Override
    public List<Says> says() {
        if (!measured.isShown()) {
            return List.of(new Says(
                    values.text("report.few"),
                    List.of(values.text("report.few.about", reading.figures().fewest()))));
        }
        return List.of(new Says(
                values.text("report.span", Worded.time(values, change.from()), Worded.time(values, change.to())),
                new Sentences(values).ofAll(change)));
    }

    @Override
    public List<Table> tables() {
        if (!measured.isShown()) {
            return List.of();
        }
        OutcomeTables writer = new OutcomeTables(values);
        return List.of(
                writer.changes(List.of(change)),
                writer.effects(List.of(change)),
                wilcoxon(),
                writer.parts("report.parts.sex", "report.sex", sexes()),
                writer.parts("report.parts.age", "report.age", ages()));
    }

    /**
     * The test without its counts and sums of ranks, which tell how few stayed as they were, and with nothing so exact
     * that these could be worked out from it.
     */
    private Table wilcoxon() {
        List<Value> row = new ArrayList<>();
        row.add(values.words("report.span", Worded.time(values, change.from()), Worded.time(values, change.to())));
        List<String> notes = new ArrayList<>();
        row.addAll(change.wilcoxon().either(this::found, reason -> {
            notes.add(values.text("report.missing", values.text(reason.textKey())));
            return Collections.nCopies(TEST.size() - 1, values.missing(reason));
        }));
        return new Table(
                values.text("report.wilcoxon"), TEST.stream().map(values::text).toList(), List.of(row), notes);
    }

    private List<Value> found(WilcoxonTest test) {
        return List.of(
                test.z().either(z -> values.rough(z, 2), values::missing),
                values.roughP(test.p()),
                Worded.method(values, test));
    }

    private List<OutcomeTables.Part> sexes() {
        return Arrays.stream(Sex.values())
                .flatMap(sex -> part(Questions.SEX, sex.code(), person -> person.sex() == sex).stream())
                .toList();
    }

    private List<OutcomeTables.Part> ages() {
        return Arrays.stream(AgeBand.values())
                .flatMap(band -> part(Questions.AGE, band.code(), person -> person.ageBand() == band).stream())
                .toList();
    }

    /** The change of some of the people; none where it may not be told. */
    private List<OutcomeTables.Part> part(String breakdown, String category, Predicate<PersonFact> wanted) {
        Selection asked = Questions.of(reading.coverage());
        if (!measured.release().shows(asked, breakdown, category)) {
            return List.of();
        }
        Measurements part = measured.people().of(wanted);
        String name = values.text("report." + breakdown + "." + category);
        return List.of(new OutcomeTables.Part(name, part.change(measured.from(), measured.to(), statistics)));
    }

    @Override
    public List<Outcome.AtTime> line() {
        List<Outcome.AtTime> line = new ArrayList<>();
        if (measured.isShown() && change.paired().pairs() > 0) {
            line.add(new Outcome.AtTime(change.from(), change.paired().before()));
            line.add(new Outcome.AtTime(change.to(), change.paired().after()));
        }
        return line;
    }
}
