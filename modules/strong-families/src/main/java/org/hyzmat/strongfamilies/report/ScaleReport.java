package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.statistics.Statistics;
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
                        values.text("report.span", values.time(change.from()), values.time(change.to())),
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
        return Arrays.stream(Sex.values())
                .flatMap(sex -> parts("report.sex." + sex.code(), person -> person.sex() == sex).stream())
                .toList();
    }

    private List<OutcomeTables.Part> ages() {
        return Arrays.stream(AgeBand.values())
                .flatMap(band -> parts("report.age." + band.code(), person -> person.ageBand() == band).stream())
                .toList();
    }

    private List<OutcomeTables.Part> doses() {
        Map<UUID, GroupFact> groups = Facts.byId(reading.facts().groups());
        Map<UUID, FamilyFact> times = reading.facts().times();
        return Arrays.stream(Dose.values())
                .flatMap(dose -> parts(
                        "report.dose." + dose.code(),
                        person ->
                                times.get(person.groupFamilyId()).dose(person.attended(), groups.get(person.groupId()))
                                        == dose)
                        .stream())
                .toList();
    }

    /** The changes of some of the people; none where nobody of them was measured. */
    private List<OutcomeTables.Part> parts(String name, Predicate<PersonFact> wanted) {
        Measurements part = measured.of(wanted);
        if (part.people().isEmpty()) {
            return List.of();
        }
        List<OutcomeTables.Part> parts = new ArrayList<>();
        for (Outcome.Change change : outcome.changes()) {
            String row = values.text("report.parts.row", values.text(name), values.time(change.to()));
            parts.add(new OutcomeTables.Part(row, Outcome.change(part, change.from(), change.to(), statistics)));
        }
        return parts;
    }
}
