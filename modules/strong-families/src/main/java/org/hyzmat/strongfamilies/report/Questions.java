package org.hyzmat.strongfamilies.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.figures.Counts;
import org.hyzmat.platform.figures.Offer;
import org.hyzmat.platform.figures.Selection;

/** What readers of figures can ask of this module, and the counts by which it is decided what they are told. */
final class Questions {

    static final String YEAR = "year";
    /** Never offered: two periods that differ by a day would tell what happened on it. */
    private static final String DAYS = "days";

    static final String COURSE = "course";
    static final String SEX = "sex";
    static final String AGE = "age";

    /** Each by itself, and each in a year. */
    static final Offer OFFER = offer();

    private final Report everything;
    private final Map<UUID, Selection> parts = new HashMap<>();

    /**
     * Counts of everything there is.
     *
     * @param everything a report about all groups, whatever the reader has chosen
     */
    Questions(Report everything) {
        this.everything = everything;
        everything.facts().groups().forEach(group -> parts.put(group.id(), part(group)));
    }

    private static Offer offer() {
        String[] aspects = Aspect.OFFERED.stream().map(Aspect::code).toArray(String[]::new);
        String[] dimensions = Arrays.copyOf(aspects, aspects.length + 1);
        dimensions[aspects.length] = YEAR;
        Offer offer = Offer.of(dimensions);
        for (String aspect : aspects) {
            offer = offer.together(aspect, YEAR);
        }
        return offer;
    }

    /** The question that somebody asks by choosing groups. */
    static Selection of(Coverage coverage) {
        Selection selection = Selection.ALL;
        for (Coverage.Wanted wanted : coverage.wanted()) {
            selection = selection.and(wanted.aspect().code(), wanted.id().toString());
        }
        if (coverage.isOfAnyTime()) {
            return selection;
        }
        return coverage.isOfYear()
                ? selection.and(YEAR, String.valueOf(coverage.from().getYear()))
                : selection.and(DAYS, coverage.from() + "/" + coverage.to());
    }

    /** The smallest part to which a group belongs. */
    private static Selection part(GroupFact group) {
        Selection part = Selection.of(YEAR, year(group.firstOn()));
        for (Aspect aspect : Aspect.OFFERED) {
            part = part.and(aspect.code(), aspect.of(group).toString());
        }
        return part;
    }

    private static String year(LocalDate firstOn) {
        return firstOn.equals(Span.OPEN) ? "" : String.valueOf(firstOn.getYear());
    }

    Counts families() {
        Counts counts = new Counts(OFFER);
        nobody(counts, COURSE, codes(Course.values(), Course::code));
        count(
                counts,
                everything.facts().families(),
                FamilyFact::group,
                Map.of(COURSE, family -> Course.of(family).code()));
        return counts;
    }

    Counts people() {
        return people(everything.facts().people());
    }

    /** The people measured on a scale at both of two time points. */
    Counts pairs(UUID scale, int from, int to) {
        return people(everything.on(scale).pairs(from, to).stream()
                .map(Measurements.Measured::person)
                .toList());
    }

    private Counts people(List<PersonFact> people) {
        Counts counts = new Counts(OFFER);
        nobody(counts, SEX, codes(Sex.values(), Sex::code));
        nobody(counts, AGE, codes(AgeBand.values(), AgeBand::code));
        count(
                counts,
                people,
                PersonFact::group,
                Map.of(
                        SEX,
                        person -> person.sex().code(),
                        AGE,
                        person -> person.ageBand().code()));
        return counts;
    }

    private static <T> List<String> codes(T[] categories, Function<T, String> code) {
        return Arrays.stream(categories).map(code).toList();
    }

    /** Makes categories known to which nobody belongs: that it is nobody may be told. */
    private void nobody(Counts counts, String breakdown, List<String> categories) {
        parts.values().stream()
                .distinct()
                .forEach(part -> categories.forEach(category -> counts.add(part, breakdown, category, 0)));
    }

    /** Adds group by group: to find a part takes longer than to count who is in it. */
    private <T> void count(
            Counts counts, List<T> all, Function<T, GroupFact> group, Map<String, Function<T, String>> breakdowns) {
        all.stream()
                .collect(Collectors.groupingBy(each -> group.apply(each).id()))
                .forEach((id, some) -> {
                    Selection part = parts.get(id);
                    counts.add(part, some.size());
                    breakdowns.forEach((breakdown, category) -> some.stream()
                            .collect(Collectors.groupingBy(category, Collectors.counting()))
                            .forEach((name, number) -> counts.add(part, breakdown, name, number)));
                });
    }
}
