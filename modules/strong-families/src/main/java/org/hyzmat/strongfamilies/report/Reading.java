package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.figures.Figures;
import org.hyzmat.platform.figures.Selection;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Values;
import org.hyzmat.strongfamilies.instrument.Scale;

/**
 * A report as one reader reads it.
 *
 * @param coverage which groups it is about
 * @param everything the same about all groups
 * @param report what was chosen
 * @param figures which figures the reader may see
 * @param names what to call what it is about
 * @param values writes figures for the reader
 * @param scales the scales on which anybody at all was measured
 */
record Reading(
        Coverage coverage,
        Report everything,
        Report report,
        Figures figures,
        AspectNames names,
        Values values,
        List<Scale> scales) {

    Reading {
        scales = scales.stream()
                .sorted(Comparator.comparing(Scale::area)
                        .thenComparing(Scale::instrument)
                        .thenComparingInt(Scale::sortOrder)
                        .thenComparing(Scale::id))
                .toList();
    }

    Facts facts() {
        return report.facts();
    }

    /** The tables of who was reached and how often they came. */
    List<Table> tables(Optional<Aspect> sides) {
        List<Table> tables = new ArrayList<>();
        if (figures.isEverything()) {
            tables.addAll(new ParticipationTables(values, new Participation(facts())).all());
            sides.map(new AspectTable(this)::of).ifPresent(tables::add);
        } else {
            FigureTables hiding = new FigureTables(this);
            tables.addAll(hiding.all());
            sides.map(hiding::compared).ifPresent(tables::add);
        }
        return tables;
    }

    /** A field of the form, with what can be chosen in it. */
    record Field(String name, List<AspectNames.Choice> choices) {

        Field {
            choices = List.copyOf(choices);
        }
    }

    private List<Aspect> aspects() {
        return figures.isEverything() ? List.of(Aspect.values()) : Aspect.OFFERED;
    }

    /** What can be chosen: what the groups have that count for the reader. */
    List<Field> choices() {
        return aspects().stream()
                .map(aspect -> new Field(
                        aspect.code(), names.choices(aspect, everything.facts().groups())))
                .toList();
    }

    /**
     * Checks what somebody wants side by side.
     *
     * @throws InvalidInputException if it cannot be told apart within what was chosen
     */
    void check(Aspect side) {
        Selection row = Questions.of(coverage).and(side.code(), "");
        new Problems()
                .when(!figures.offers(Questions.OFFER, row), "by", "report.together")
                .throwIfAny();
    }

    /** What was chosen, in words: on paper nobody sees the form. */
    List<String> chosen() {
        return coverage.wanted().stream()
                .map(each -> values.text(
                        "report.chosen",
                        values.text("report.aspect." + each.aspect().code()),
                        names.of(each.aspect(), each.id())))
                .toList();
    }

    /** What can be put side by side. */
    List<AspectNames.Choice> sides() {
        return aspects().stream()
                .map(aspect -> new AspectNames.Choice(aspect.code(), values.text("report.aspect." + aspect.code())))
                .toList();
    }

    /** The years in which groups began. */
    List<AspectNames.Choice> years() {
        return everything.facts().groups().stream()
                .filter(group -> !group.firstOn().equals(Span.OPEN))
                .map(group -> String.valueOf(group.firstOn().getYear()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new AspectNames.Choice(year, year))
                .toList();
    }

    /** Whether somebody was measured on a scale, as far as the reader may know. */
    boolean measures(Scale scale) {
        Report known = figures.isEverything() ? report : everything;
        return known.scales().containsKey(scale.id());
    }

    String label(Scale scale) {
        return scale.label().in(values.language());
    }
}
