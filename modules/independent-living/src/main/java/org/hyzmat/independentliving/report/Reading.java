package org.hyzmat.independentliving.report;

import java.time.LocalDate;
import java.util.List;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.figures.Figures;
import org.hyzmat.platform.figures.Selection;
import org.hyzmat.platform.tables.Values;

/**
 * A report as one reader reads it.
 *
 * @param coverage whom it is about
 * @param everything everybody who counts for the reader
 * @param facts those who were chosen
 * @param figures which figures the reader may see
 * @param today up to which day is looked
 */
record Reading(
        Coverage coverage,
        Facts everything,
        Facts facts,
        Figures figures,
        AspectNames names,
        Values values,
        LocalDate today) {

    /** What stands side by side or not, by what was chosen. */
    boolean offers(Selection selection) {
        return figures.offers(Questions.OFFER, selection);
    }

    /**
     * Checks what somebody wants to see.
     *
     * @throws InvalidInputException if it cannot be asked for together
     */
    void check(List<Aspect> sides) {
        Problems problems = new Problems().when(!offers(coverage.selection()), "", "report.together");
        sides.forEach(side ->
                problems.when(!offers(coverage.selection().and(side.code(), "")), "by", "report.together"));
        coverage.wanted()
                .forEach((aspect, value) -> problems.when(!has(aspect, value), aspect.code(), "problem.choice"));
        problems.throwIfAny();
    }

    private boolean has(Aspect aspect, String value) {
        return everything.users().stream().map(aspect::of).anyMatch(value::equals);
    }

    /** A field of the form, with what can be chosen in it. */
    record Field(String name, List<AspectNames.Choice> choices) {

        Field {
            choices = List.copyOf(choices);
        }
    }

    /** What can be chosen: what people have who count for the reader. */
    List<Field> choices() {
        List<Aspect> aspects = figures.isEverything() ? List.of(Aspect.values()) : Aspect.FILTERS;
        return aspects.stream()
                .map(aspect -> new Field(aspect.code(), names.choices(aspect, everything.users())))
                .toList();
    }

    /** What can be put side by side beside what always is. */
    List<AspectNames.Choice> sides() {
        return Aspect.FILTERS.stream()
                .map(aspect -> new AspectNames.Choice(aspect.code(), values.text("report.aspect." + aspect.code())))
                .toList();
    }

    /** What was chosen, in words: on paper nobody sees the form. */
    List<String> chosen() {
        return coverage.wanted().entrySet().stream()
                .map(each -> values.text(
                        "report.chosen",
                        values.text("report.aspect." + each.getKey().code()),
                        names.of(each.getKey(), each.getValue())))
                .toList();
    }
}
